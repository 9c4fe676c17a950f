import type { Id } from '@verzuimspec/vocabulary'

/** Whom users of the API turn to; the Dutch API rules want all three. */
export interface Contact {
  readonly name: string
  readonly url: string
  readonly email: string
}

/** What the generator of contracts may be told. */
export interface OpenApiOptions {
  /** The roles to write contracts for; every role that uses an absence system when left out. */
  readonly roles?: readonly Id[]
  /** Where the API lives, ending in its major version: `https://verzuim.example.invalid/v1`. */
  readonly serverUrl?: string
  /** The name of the API; the role is added to it. */
  readonly title?: string
  /** The version of the API, semantic, its major the one in `serverUrl`; `1.0.0` when left out. */
  readonly version?: string
  readonly contact?: Contact
  /** The profile whose positions shape the contracts; the defaults of the norm base without it. */
  readonly profile?: Id
  /** Whether to write, beside each contract, the TypeScript types of a client for it: `client/<role>.ts`. */
  readonly client?: boolean
}
