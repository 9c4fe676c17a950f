// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

export {
  type ViewsByRole,
  type WritesByRole,
} from './by-role.js'

export {
  defaultAsOf,
  defaultProfile,
  normBaseVersion,
} from './norm-base.js'

export {
  type ClaimdossierRecord,
  type MedischDossierRecord,
  type OordeelBedrijfsartsRecord,
  type RecordsByEntity,
  type VerzuimgevalRecord,
  type ZiekmeldingRecord,
} from './records.js'

export {
  type MedischDossierVanBedrijfsarts,
  type MedischDossierVoorBedrijfsarts,
  type OordeelBedrijfsartsVanBedrijfsarts,
  type OordeelBedrijfsartsVoorBedrijfsarts,
  type VerzuimgevalVoorBedrijfsarts,
  type ZiekmeldingVoorBedrijfsarts,
  projectMedischDossierVoorBedrijfsarts,
  projectOordeelBedrijfsartsVoorBedrijfsarts,
  projectVerzuimgevalVoorBedrijfsarts,
  projectZiekmeldingVoorBedrijfsarts,
} from './roles/bedrijfsarts.js'

export {
  type ClaimdossierVoorClaimbeoordelaar,
  projectClaimdossierVoorClaimbeoordelaar,
} from './roles/claimbeoordelaar.js'

export {
  type ClaimdossierVanWerkgever,
  type ClaimdossierVoorWerkgever,
  type OordeelBedrijfsartsVoorWerkgever,
  type VerzuimgevalVanWerkgever,
  type VerzuimgevalVoorWerkgever,
  type ZiekmeldingVanWerkgever,
  type ZiekmeldingVoorWerkgever,
  projectClaimdossierVoorWerkgever,
  projectOordeelBedrijfsartsVoorWerkgever,
  projectVerzuimgevalVoorWerkgever,
  projectZiekmeldingVoorWerkgever,
} from './roles/werkgever.js'

export {
  type ClaimdossierVoorWerknemer,
  type MedischDossierVoorWerknemer,
  type OordeelBedrijfsartsVoorWerknemer,
  type VerzuimgevalVoorWerknemer,
  type ZiekmeldingVoorWerknemer,
  projectClaimdossierVoorWerknemer,
  projectMedischDossierVoorWerknemer,
  projectOordeelBedrijfsartsVoorWerknemer,
  projectVerzuimgevalVoorWerknemer,
  projectZiekmeldingVoorWerknemer,
} from './roles/werknemer.js'

export {
  type ActionId,
  type DeadlineId,
  type DivergenceId,
  type DutyId,
  type ElementId,
  type EntityId,
  type EventId,
  type FactId,
  type IsoDate,
  type NormId,
  type ProfileId,
  type PurposeId,
  type RetentionId,
  type RolId,
  type SourceId,
} from './vocabulary.js'
