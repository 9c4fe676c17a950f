// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

export { type ViewsByRole, type WritesByRole } from './by-role.js'

export { defaultAsOf, defaultProfile, normBaseVersion } from './norm-base.js'

export { type DossierRecord, type GesprekMetArtsRecord, type RecordsByEntity } from './records.js'

export { type DossierVoorArts, type GesprekMetArtsVanArts, type GesprekMetArtsVoorArts, projectDossierVoorArts, projectGesprekMetArtsVoorArts } from './roles/arts.js'

export { type DossierVanWerkgever, type DossierVoorWerkgever, type GesprekMetArtsVoorWerkgever, projectDossierVoorWerkgever, projectGesprekMetArtsVoorWerkgever } from './roles/werkgever.js'

export { type ActionId, type DeadlineId, type DivergenceId, type DutyId, type ElementId, type EntityId, type EventId, type FactId, type IsoDate, type NormId, type ProfileId, type PurposeId, type RetentionId, type RolId, type SourceId } from './vocabulary.js'
