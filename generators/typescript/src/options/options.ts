import type { Id, NormBase } from '@verzuimspec/vocabulary'

/** What `generateTypeScript` needs besides the spec. */
export interface TypeScriptOptions {
  /** The whole norm base, of which the spec is one date: the SDK also answers for other dates. */
  readonly base: NormBase
  /** The profile whose positions shape the types; the defaults of the norm base without it. */
  readonly profile?: Id
}
