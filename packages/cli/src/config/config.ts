import type { Document } from '@verzuimspec/input'
import type { Id, IsoDate, ScopeChoice } from '@verzuimspec/vocabulary'

/** What `verzuimspec generate` makes, and where. */
export interface Config {
  readonly asOf: IsoDate
  readonly profile?: Id
  /** The records and roles of this system; every generator leaves the rest out. All of them without it. */
  readonly scope?: ScopeChoice
  /** Folder for everything generated, seen from the config file. */
  readonly out: string
  /** The options of each generator, by its name; one without options makes nothing. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Where all of this stands. */
  readonly document: Document
}
