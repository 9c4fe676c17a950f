// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

/** A role: a working relation, not a job title. */
export type RolId =
  | 'arts'
  | 'beheerder-werkgever'
  | 'uwv'
  | 'werkgever'

/** What a role can do with a datum. */
export type ActionId =
  | 'inzien'
  | 'uitdraaien'
  | 'vastleggen'
  | 'verstrekken'

/** One datum. */
export type ElementId =
  | 'aandeel'
  | 'case'
  | 'duur-in-dagen'
  | 'klacht'
  | 'loon'
  | 'naam'
  | 'telefoon'
  | 'week-1-2'

/** A record a system keeps. */
export type EntityId =
  | 'dossier'
  | 'gesprek-met-arts'

/** A condition a decision may depend on. */
export type FactId =
  | 'toestemming'

/** What data may be needed for. */
export type PurposeId =
  | 'planning'

/** What must be done besides. */
export type DutyId = never

/** A day from which a term may run. */
export type EventId = never

/** A term by which something must be done. */
export type DeadlineId = never

/** A term for which records are kept. */
export type RetentionId = never

/** A point on which sources contradict each other or the law of today. */
export type DivergenceId =
  | 'klacht-delen'

/** A visible choice of positions on the divergences. */
export type ProfileId =
  | 'ruim'

/** A document or law. */
export type SourceId =
  | 'oude-wet'
  | 'voorbeeldwet'

/** One testable statement of one source. */
export type NormId =
  | 'voorbeeldwet/2-gegevens/geheim'
  | 'voorbeeldwet/2-gegevens/nodig'
  | 'voorbeeldwet/2-gegevens/toestemming'
  | 'voorbeeldwet/2-gegevens/voorlichting'

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string
