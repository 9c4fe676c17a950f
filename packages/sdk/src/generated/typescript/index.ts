// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

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
  type AanstellingskeuringRecord,
  type AdviesdossierMedischAdviseurRecord,
  type ArbeidsongevalRecord,
  type BegeleidingsadministratieRecord,
  type BlijvendeAfspraakRecord,
  type ClaimdossierRecord,
  type DelegatieAfspraakRecord,
  type DossierGedelegeerdeRecord,
  type DossieroverdrachtRecord,
  type KeuringsopzetRecord,
  type MedischDossierRecord,
  type OntslagdossierRecord,
  type OordeelBedrijfsartsRecord,
  type PlanVanAanpakRecord,
  type ProcesdossierRecord,
  type ReIntegratieMedischDossierRecord,
  type ReIntegratiedossierRecord,
  type ReIntegratiedossierVerzekeraarRecord,
  type ReIntegratieopdrachtRecord,
  type ReIntegratierapportRecord,
  type ReIntegratieverslagMedischDeelRecord,
  type ReIntegratieverslagRecord,
  type RecordsByEntity,
  type SollicitatieRecord,
  type VerzuimgevalRecord,
  type ZiekmeldingRecord,
  type ZiekteaangifteUwvRecord,
} from './records.js'

export {
  type BegeleidingsadministratieVanArbodienstAdministratie,
  type BegeleidingsadministratieVoorArbodienstAdministratie,
  projectBegeleidingsadministratieVoorArbodienstAdministratie,
} from './roles/arbodienst-administratie.js'

export {
  type MedischDossierVanArtsOnderSupervisie,
  type MedischDossierVoorArtsOnderSupervisie,
  projectMedischDossierVoorArtsOnderSupervisie,
} from './roles/arts-onder-supervisie.js'

export {
  type BegeleidingsadministratieVoorBedrijfsarts,
  type DelegatieAfspraakVanBedrijfsarts,
  type DelegatieAfspraakVoorBedrijfsarts,
  type DossierGedelegeerdeVoorBedrijfsarts,
  type DossieroverdrachtVanBedrijfsarts,
  type DossieroverdrachtVoorBedrijfsarts,
  type MedischDossierVanBedrijfsarts,
  type MedischDossierVoorBedrijfsarts,
  type OordeelBedrijfsartsVanBedrijfsarts,
  type OordeelBedrijfsartsVoorBedrijfsarts,
  type PlanVanAanpakVoorBedrijfsarts,
  type ProcesdossierVoorBedrijfsarts,
  type ReIntegratieverslagMedischDeelVanBedrijfsarts,
  type ReIntegratieverslagMedischDeelVoorBedrijfsarts,
  type VerzuimgevalVoorBedrijfsarts,
  type ZiekmeldingVoorBedrijfsarts,
  projectBegeleidingsadministratieVoorBedrijfsarts,
  projectDelegatieAfspraakVoorBedrijfsarts,
  projectDossierGedelegeerdeVoorBedrijfsarts,
  projectDossieroverdrachtVoorBedrijfsarts,
  projectMedischDossierVoorBedrijfsarts,
  projectOordeelBedrijfsartsVoorBedrijfsarts,
  projectPlanVanAanpakVoorBedrijfsarts,
  projectProcesdossierVoorBedrijfsarts,
  projectReIntegratieverslagMedischDeelVoorBedrijfsarts,
  projectVerzuimgevalVoorBedrijfsarts,
  projectZiekmeldingVoorBedrijfsarts,
} from './roles/bedrijfsarts.js'

export {
  type OordeelBedrijfsartsVoorCasemanagerArbodienst,
  type ProcesdossierVanCasemanagerArbodienst,
  type ProcesdossierVoorCasemanagerArbodienst,
  type VerzuimgevalVoorCasemanagerArbodienst,
  type ZiekmeldingVanCasemanagerArbodienst,
  type ZiekmeldingVoorCasemanagerArbodienst,
  projectOordeelBedrijfsartsVoorCasemanagerArbodienst,
  projectProcesdossierVoorCasemanagerArbodienst,
  projectVerzuimgevalVoorCasemanagerArbodienst,
  projectZiekmeldingVoorCasemanagerArbodienst,
} from './roles/casemanager-arbodienst.js'

export {
  type DelegatieAfspraakVoorCasemanagerDelegatieMedisch,
  type DossierGedelegeerdeVanCasemanagerDelegatieMedisch,
  type DossierGedelegeerdeVoorCasemanagerDelegatieMedisch,
  type OordeelBedrijfsartsVoorCasemanagerDelegatieMedisch,
  type ProcesdossierVanCasemanagerDelegatieMedisch,
  type ProcesdossierVoorCasemanagerDelegatieMedisch,
  type VerzuimgevalVoorCasemanagerDelegatieMedisch,
  projectDelegatieAfspraakVoorCasemanagerDelegatieMedisch,
  projectDossierGedelegeerdeVoorCasemanagerDelegatieMedisch,
  projectOordeelBedrijfsartsVoorCasemanagerDelegatieMedisch,
  projectProcesdossierVoorCasemanagerDelegatieMedisch,
  projectVerzuimgevalVoorCasemanagerDelegatieMedisch,
} from './roles/casemanager-delegatie-medisch.js'

export {
  type ProcesdossierVanCasemanagerDelegatieProces,
  type ProcesdossierVoorCasemanagerDelegatieProces,
  type VerzuimgevalVoorCasemanagerDelegatieProces,
  projectProcesdossierVoorCasemanagerDelegatieProces,
  projectVerzuimgevalVoorCasemanagerDelegatieProces,
} from './roles/casemanager-delegatie-proces.js'

export {
  type OordeelBedrijfsartsVoorCasemanagerVerzekeraar,
  type ProcesdossierVanCasemanagerVerzekeraar,
  type ProcesdossierVoorCasemanagerVerzekeraar,
  type VerzuimgevalVoorCasemanagerVerzekeraar,
  type ZiekmeldingVanCasemanagerVerzekeraar,
  type ZiekmeldingVoorCasemanagerVerzekeraar,
  projectOordeelBedrijfsartsVoorCasemanagerVerzekeraar,
  projectProcesdossierVoorCasemanagerVerzekeraar,
  projectVerzuimgevalVoorCasemanagerVerzekeraar,
  projectZiekmeldingVoorCasemanagerVerzekeraar,
} from './roles/casemanager-verzekeraar.js'

export {
  type OordeelBedrijfsartsVoorCasemanagerWerkgever,
  type ProcesdossierVanCasemanagerWerkgever,
  type ProcesdossierVoorCasemanagerWerkgever,
  type VerzuimgevalVoorCasemanagerWerkgever,
  type ZiekmeldingVanCasemanagerWerkgever,
  type ZiekmeldingVoorCasemanagerWerkgever,
  projectOordeelBedrijfsartsVoorCasemanagerWerkgever,
  projectProcesdossierVoorCasemanagerWerkgever,
  projectVerzuimgevalVoorCasemanagerWerkgever,
  projectZiekmeldingVoorCasemanagerWerkgever,
} from './roles/casemanager-werkgever.js'

export {
  type ClaimdossierVoorClaimbeoordelaar,
  projectClaimdossierVoorClaimbeoordelaar,
} from './roles/claimbeoordelaar.js'

export {
  type ClaimdossierVoorGevolmachtigdeAgent,
  projectClaimdossierVoorGevolmachtigdeAgent,
} from './roles/gevolmachtigde-agent.js'

export {
  type AanstellingskeuringVanKeuringsarts,
  type AanstellingskeuringVoorKeuringsarts,
  type KeuringsopzetVoorKeuringsarts,
  projectAanstellingskeuringVoorKeuringsarts,
  projectKeuringsopzetVoorKeuringsarts,
} from './roles/keuringsarts.js'

export {
  type ClaimdossierVanLoket,
  type ClaimdossierVoorLoket,
  projectClaimdossierVoorLoket,
} from './roles/loket.js'

export {
  type AdviesdossierMedischAdviseurVanMedischAdviseur,
  type AdviesdossierMedischAdviseurVoorMedischAdviseur,
  type ReIntegratiedossierVerzekeraarVoorMedischAdviseur,
  projectAdviesdossierMedischAdviseurVoorMedischAdviseur,
  projectReIntegratiedossierVerzekeraarVoorMedischAdviseur,
} from './roles/medisch-adviseur.js'

export {
  type AdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar,
  type ReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar,
  projectAdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar,
  projectReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar,
} from './roles/medische-staf-verzekeraar.js'

export {
  type ReIntegratiedossierVerzekeraarVanReIntegratieafdelingVerzekeraar,
  type ReIntegratiedossierVerzekeraarVoorReIntegratieafdelingVerzekeraar,
  type ReIntegratieopdrachtVoorReIntegratieafdelingVerzekeraar,
  projectReIntegratiedossierVerzekeraarVoorReIntegratieafdelingVerzekeraar,
  projectReIntegratieopdrachtVoorReIntegratieafdelingVerzekeraar,
} from './roles/re-integratieafdeling-verzekeraar.js'

export {
  type ReIntegratieopdrachtVoorReIntegratiebedrijf,
  type ReIntegratierapportVanReIntegratiebedrijf,
  type ReIntegratierapportVoorReIntegratiebedrijf,
  projectReIntegratieopdrachtVoorReIntegratiebedrijf,
  projectReIntegratierapportVoorReIntegratiebedrijf,
} from './roles/re-integratiebedrijf.js'

export {
  type ReIntegratieMedischDossierVanReIntegratiebedrijfMedisch,
  type ReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch,
  projectReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch,
} from './roles/re-integratiebedrijf-medisch.js'

export {
  type MedischDossierVoorTeamlidBedrijfsarts,
  projectMedischDossierVoorTeamlidBedrijfsarts,
} from './roles/teamlid-bedrijfsarts.js'

export {
  type DossierGedelegeerdeVoorWaarnemendBedrijfsarts,
  type MedischDossierVanWaarnemendBedrijfsarts,
  type MedischDossierVoorWaarnemendBedrijfsarts,
  projectDossierGedelegeerdeVoorWaarnemendBedrijfsarts,
  projectMedischDossierVoorWaarnemendBedrijfsarts,
} from './roles/waarnemend-bedrijfsarts.js'

export {
  type ArbeidsongevalVanWerkgever,
  type ArbeidsongevalVoorWerkgever,
  type BlijvendeAfspraakVanWerkgever,
  type BlijvendeAfspraakVoorWerkgever,
  type ClaimdossierVanWerkgever,
  type ClaimdossierVoorWerkgever,
  type KeuringsopzetVanWerkgever,
  type KeuringsopzetVoorWerkgever,
  type OntslagdossierVanWerkgever,
  type OntslagdossierVoorWerkgever,
  type OordeelBedrijfsartsVoorWerkgever,
  type PlanVanAanpakVanWerkgever,
  type PlanVanAanpakVoorWerkgever,
  type ProcesdossierVanWerkgever,
  type ProcesdossierVoorWerkgever,
  type ReIntegratiedossierVanWerkgever,
  type ReIntegratiedossierVoorWerkgever,
  type ReIntegratieopdrachtVanWerkgever,
  type ReIntegratieopdrachtVoorWerkgever,
  type ReIntegratieverslagVanWerkgever,
  type ReIntegratieverslagVoorWerkgever,
  type SollicitatieVanWerkgever,
  type SollicitatieVoorWerkgever,
  type VerzuimgevalVanWerkgever,
  type VerzuimgevalVoorWerkgever,
  type ZiekmeldingVanWerkgever,
  type ZiekmeldingVoorWerkgever,
  type ZiekteaangifteUwvVanWerkgever,
  type ZiekteaangifteUwvVoorWerkgever,
  projectArbeidsongevalVoorWerkgever,
  projectBlijvendeAfspraakVoorWerkgever,
  projectClaimdossierVoorWerkgever,
  projectKeuringsopzetVoorWerkgever,
  projectOntslagdossierVoorWerkgever,
  projectOordeelBedrijfsartsVoorWerkgever,
  projectPlanVanAanpakVoorWerkgever,
  projectProcesdossierVoorWerkgever,
  projectReIntegratiedossierVoorWerkgever,
  projectReIntegratieopdrachtVoorWerkgever,
  projectReIntegratieverslagVoorWerkgever,
  projectSollicitatieVoorWerkgever,
  projectVerzuimgevalVoorWerkgever,
  projectZiekmeldingVoorWerkgever,
  projectZiekteaangifteUwvVoorWerkgever,
} from './roles/werkgever.js'

export {
  type AdviesdossierMedischAdviseurVoorWerknemer,
  type ArbeidsongevalVoorWerknemer,
  type BegeleidingsadministratieVoorWerknemer,
  type BlijvendeAfspraakVoorWerknemer,
  type ClaimdossierVoorWerknemer,
  type DelegatieAfspraakVoorWerknemer,
  type DossierGedelegeerdeVoorWerknemer,
  type DossieroverdrachtVoorWerknemer,
  type MedischDossierVoorWerknemer,
  type OntslagdossierVoorWerknemer,
  type OordeelBedrijfsartsVoorWerknemer,
  type PlanVanAanpakVoorWerknemer,
  type ProcesdossierVoorWerknemer,
  type ReIntegratieMedischDossierVoorWerknemer,
  type ReIntegratiedossierVerzekeraarVoorWerknemer,
  type ReIntegratiedossierVoorWerknemer,
  type ReIntegratieopdrachtVoorWerknemer,
  type ReIntegratierapportVoorWerknemer,
  type ReIntegratieverslagMedischDeelVoorWerknemer,
  type ReIntegratieverslagVoorWerknemer,
  type VerzuimgevalVoorWerknemer,
  type ZiekmeldingVoorWerknemer,
  type ZiekteaangifteUwvVoorWerknemer,
  projectAdviesdossierMedischAdviseurVoorWerknemer,
  projectArbeidsongevalVoorWerknemer,
  projectBegeleidingsadministratieVoorWerknemer,
  projectBlijvendeAfspraakVoorWerknemer,
  projectClaimdossierVoorWerknemer,
  projectDelegatieAfspraakVoorWerknemer,
  projectDossierGedelegeerdeVoorWerknemer,
  projectDossieroverdrachtVoorWerknemer,
  projectMedischDossierVoorWerknemer,
  projectOntslagdossierVoorWerknemer,
  projectOordeelBedrijfsartsVoorWerknemer,
  projectPlanVanAanpakVoorWerknemer,
  projectProcesdossierVoorWerknemer,
  projectReIntegratieMedischDossierVoorWerknemer,
  projectReIntegratiedossierVerzekeraarVoorWerknemer,
  projectReIntegratiedossierVoorWerknemer,
  projectReIntegratieopdrachtVoorWerknemer,
  projectReIntegratierapportVoorWerknemer,
  projectReIntegratieverslagMedischDeelVoorWerknemer,
  projectReIntegratieverslagVoorWerknemer,
  projectVerzuimgevalVoorWerknemer,
  projectZiekmeldingVoorWerknemer,
  projectZiekteaangifteUwvVoorWerknemer,
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
