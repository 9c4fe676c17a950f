import type { Spec } from './entries/norm-base.js'
import type { Scope } from './entries/scope.js'
import type { GeneratedFile } from './files/generated-file.js'
import type { NormBase } from './generated/entries.js'

/** What a generator makes its files from. */
export interface GeneratorInput<Options> {
  /** The norm base with all its versions. */
  readonly base: NormBase
  /** The same as of one day, as far as the system has to do with it. */
  readonly spec: Spec
  /** What the system has to do with; everything without it. `spec` is narrowed to it already. */
  readonly scope?: Scope
  readonly options: Options
}

/** A maker of files. All of them have this form, so that whoever runs one can run any. */
export interface Generator<Options = unknown> {
  /** Its key in a config: `openapi`. */
  readonly name: string
  /** The folder its files go to, below that of everything generated. */
  readonly folder: string
  /** The JSON Schema (draft 2020-12) of its options. */
  readonly optionsSchema: Readonly<Record<string, unknown>>
  /** Makes its files, frozen; the same input gives the same bytes. Throws every issue of the options at once. */
  generate(input: GeneratorInput<Options>): Promise<readonly GeneratedFile[]>
}
