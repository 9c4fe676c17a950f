import type { ScopeChoice } from '@verzuimspec/norm-base'
import type { Id, IsoDate } from '@verzuimspec/vocabulary'

/** What `verzuimspec generate` makes, and where. Each part's own options are read by the generator it names. */
export interface Config {
  readonly asOf: IsoDate
  readonly profile?: Id
  /** The records and roles of this system; contracts, schemas and masks leave the rest out. All of them without it. */
  readonly scope?: ScopeChoice
  /** Folder for everything generated, seen from the config file. */
  readonly out: string
  readonly normBase?: Readonly<Record<string, unknown>>
  readonly jsonSchema?: Readonly<Record<string, unknown>>
  readonly typescript?: Readonly<Record<string, unknown>>
  readonly openapi?: Readonly<Record<string, unknown>>
  readonly postgresql?: Readonly<Record<string, unknown>>
  readonly sqlCalendar?: Readonly<Record<string, unknown>>
  readonly documentation?: Readonly<Record<string, unknown>>
}
