// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import * as arbeidsdeskundigeModule from './roles/arbeidsdeskundige.js'
import * as arbodienstAdministratieModule from './roles/arbodienst-administratie.js'
import * as artsOnderSupervisieModule from './roles/arts-onder-supervisie.js'
import * as bedrijfsartsModule from './roles/bedrijfsarts.js'
import * as casemanagerArbodienstModule from './roles/casemanager-arbodienst.js'
import * as casemanagerCoachModule from './roles/casemanager-coach.js'
import * as casemanagerDelegatieMedischModule from './roles/casemanager-delegatie-medisch.js'
import * as casemanagerDelegatieProcesModule from './roles/casemanager-delegatie-proces.js'
import * as casemanagerVerzekeraarModule from './roles/casemanager-verzekeraar.js'
import * as casemanagerWerkgeverModule from './roles/casemanager-werkgever.js'
import * as claimbeoordelaarModule from './roles/claimbeoordelaar.js'
import * as eigenrisicodragerModule from './roles/eigenrisicodrager.js'
import * as gevolmachtigdeAgentModule from './roles/gevolmachtigde-agent.js'
import * as hulpverlenerEigenOpdrachtModule from './roles/hulpverlener-eigen-opdracht.js'
import * as keuringsartsModule from './roles/keuringsarts.js'
import * as leidinggevendeModule from './roles/leidinggevende.js'
import * as loketModule from './roles/loket.js'
import * as medischAdviseurModule from './roles/medisch-adviseur.js'
import * as medischeStafVerzekeraarModule from './roles/medische-staf-verzekeraar.js'
import * as reIntegratieafdelingVerzekeraarModule from './roles/re-integratieafdeling-verzekeraar.js'
import * as reIntegratiebedrijfModule from './roles/re-integratiebedrijf.js'
import * as reIntegratiebedrijfMedischModule from './roles/re-integratiebedrijf-medisch.js'
import * as systeembeheerderModule from './roles/systeembeheerder.js'
import * as systeembeheerderWerkgeverModule from './roles/systeembeheerder-werkgever.js'
import * as teamlidBedrijfsartsModule from './roles/teamlid-bedrijfsarts.js'
import * as verzekeringsadviseurModule from './roles/verzekeringsadviseur.js'
import * as waarnemendBedrijfsartsModule from './roles/waarnemend-bedrijfsarts.js'
import * as werkgeverModule from './roles/werkgever.js'
import * as werknemerModule from './roles/werknemer.js'

/** What each role may read, by role and entity. */
export interface ViewsByRole {
  readonly arbeidsdeskundige: arbeidsdeskundigeModule.Views
  readonly 'arbodienst-administratie': arbodienstAdministratieModule.Views
  readonly 'arts-onder-supervisie': artsOnderSupervisieModule.Views
  readonly bedrijfsarts: bedrijfsartsModule.Views
  readonly 'casemanager-arbodienst': casemanagerArbodienstModule.Views
  readonly 'casemanager-coach': casemanagerCoachModule.Views
  readonly 'casemanager-delegatie-medisch': casemanagerDelegatieMedischModule.Views
  readonly 'casemanager-delegatie-proces': casemanagerDelegatieProcesModule.Views
  readonly 'casemanager-verzekeraar': casemanagerVerzekeraarModule.Views
  readonly 'casemanager-werkgever': casemanagerWerkgeverModule.Views
  readonly claimbeoordelaar: claimbeoordelaarModule.Views
  readonly eigenrisicodrager: eigenrisicodragerModule.Views
  readonly 'gevolmachtigde-agent': gevolmachtigdeAgentModule.Views
  readonly 'hulpverlener-eigen-opdracht': hulpverlenerEigenOpdrachtModule.Views
  readonly keuringsarts: keuringsartsModule.Views
  readonly leidinggevende: leidinggevendeModule.Views
  readonly loket: loketModule.Views
  readonly 'medisch-adviseur': medischAdviseurModule.Views
  readonly 'medische-staf-verzekeraar': medischeStafVerzekeraarModule.Views
  readonly 're-integratieafdeling-verzekeraar': reIntegratieafdelingVerzekeraarModule.Views
  readonly 're-integratiebedrijf': reIntegratiebedrijfModule.Views
  readonly 're-integratiebedrijf-medisch': reIntegratiebedrijfMedischModule.Views
  readonly systeembeheerder: systeembeheerderModule.Views
  readonly 'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.Views
  readonly 'teamlid-bedrijfsarts': teamlidBedrijfsartsModule.Views
  readonly verzekeringsadviseur: verzekeringsadviseurModule.Views
  readonly 'waarnemend-bedrijfsarts': waarnemendBedrijfsartsModule.Views
  readonly werkgever: werkgeverModule.Views
  readonly werknemer: werknemerModule.Views
}

/** What each role may record, by role and entity. */
export interface WritesByRole {
  readonly arbeidsdeskundige: arbeidsdeskundigeModule.Writes
  readonly 'arbodienst-administratie': arbodienstAdministratieModule.Writes
  readonly 'arts-onder-supervisie': artsOnderSupervisieModule.Writes
  readonly bedrijfsarts: bedrijfsartsModule.Writes
  readonly 'casemanager-arbodienst': casemanagerArbodienstModule.Writes
  readonly 'casemanager-coach': casemanagerCoachModule.Writes
  readonly 'casemanager-delegatie-medisch': casemanagerDelegatieMedischModule.Writes
  readonly 'casemanager-delegatie-proces': casemanagerDelegatieProcesModule.Writes
  readonly 'casemanager-verzekeraar': casemanagerVerzekeraarModule.Writes
  readonly 'casemanager-werkgever': casemanagerWerkgeverModule.Writes
  readonly claimbeoordelaar: claimbeoordelaarModule.Writes
  readonly eigenrisicodrager: eigenrisicodragerModule.Writes
  readonly 'gevolmachtigde-agent': gevolmachtigdeAgentModule.Writes
  readonly 'hulpverlener-eigen-opdracht': hulpverlenerEigenOpdrachtModule.Writes
  readonly keuringsarts: keuringsartsModule.Writes
  readonly leidinggevende: leidinggevendeModule.Writes
  readonly loket: loketModule.Writes
  readonly 'medisch-adviseur': medischAdviseurModule.Writes
  readonly 'medische-staf-verzekeraar': medischeStafVerzekeraarModule.Writes
  readonly 're-integratieafdeling-verzekeraar': reIntegratieafdelingVerzekeraarModule.Writes
  readonly 're-integratiebedrijf': reIntegratiebedrijfModule.Writes
  readonly 're-integratiebedrijf-medisch': reIntegratiebedrijfMedischModule.Writes
  readonly systeembeheerder: systeembeheerderModule.Writes
  readonly 'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.Writes
  readonly 'teamlid-bedrijfsarts': teamlidBedrijfsartsModule.Writes
  readonly verzekeringsadviseur: verzekeringsadviseurModule.Writes
  readonly 'waarnemend-bedrijfsarts': waarnemendBedrijfsartsModule.Writes
  readonly werkgever: werkgeverModule.Writes
  readonly werknemer: werknemerModule.Writes
}

/** The functions that make the views. */
export const projectorsByRole = Object.freeze({
  arbeidsdeskundige: arbeidsdeskundigeModule.projectors,
  'arbodienst-administratie': arbodienstAdministratieModule.projectors,
  'arts-onder-supervisie': artsOnderSupervisieModule.projectors,
  bedrijfsarts: bedrijfsartsModule.projectors,
  'casemanager-arbodienst': casemanagerArbodienstModule.projectors,
  'casemanager-coach': casemanagerCoachModule.projectors,
  'casemanager-delegatie-medisch': casemanagerDelegatieMedischModule.projectors,
  'casemanager-delegatie-proces': casemanagerDelegatieProcesModule.projectors,
  'casemanager-verzekeraar': casemanagerVerzekeraarModule.projectors,
  'casemanager-werkgever': casemanagerWerkgeverModule.projectors,
  claimbeoordelaar: claimbeoordelaarModule.projectors,
  eigenrisicodrager: eigenrisicodragerModule.projectors,
  'gevolmachtigde-agent': gevolmachtigdeAgentModule.projectors,
  'hulpverlener-eigen-opdracht': hulpverlenerEigenOpdrachtModule.projectors,
  keuringsarts: keuringsartsModule.projectors,
  leidinggevende: leidinggevendeModule.projectors,
  loket: loketModule.projectors,
  'medisch-adviseur': medischAdviseurModule.projectors,
  'medische-staf-verzekeraar': medischeStafVerzekeraarModule.projectors,
  're-integratieafdeling-verzekeraar': reIntegratieafdelingVerzekeraarModule.projectors,
  're-integratiebedrijf': reIntegratiebedrijfModule.projectors,
  're-integratiebedrijf-medisch': reIntegratiebedrijfMedischModule.projectors,
  systeembeheerder: systeembeheerderModule.projectors,
  'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.projectors,
  'teamlid-bedrijfsarts': teamlidBedrijfsartsModule.projectors,
  verzekeringsadviseur: verzekeringsadviseurModule.projectors,
  'waarnemend-bedrijfsarts': waarnemendBedrijfsartsModule.projectors,
  werkgever: werkgeverModule.projectors,
  werknemer: werknemerModule.projectors,
})

/** The properties that facts decide on. */
export const conditionalByRole = Object.freeze({
  arbeidsdeskundige: arbeidsdeskundigeModule.conditional,
  'arbodienst-administratie': arbodienstAdministratieModule.conditional,
  'arts-onder-supervisie': artsOnderSupervisieModule.conditional,
  bedrijfsarts: bedrijfsartsModule.conditional,
  'casemanager-arbodienst': casemanagerArbodienstModule.conditional,
  'casemanager-coach': casemanagerCoachModule.conditional,
  'casemanager-delegatie-medisch': casemanagerDelegatieMedischModule.conditional,
  'casemanager-delegatie-proces': casemanagerDelegatieProcesModule.conditional,
  'casemanager-verzekeraar': casemanagerVerzekeraarModule.conditional,
  'casemanager-werkgever': casemanagerWerkgeverModule.conditional,
  claimbeoordelaar: claimbeoordelaarModule.conditional,
  eigenrisicodrager: eigenrisicodragerModule.conditional,
  'gevolmachtigde-agent': gevolmachtigdeAgentModule.conditional,
  'hulpverlener-eigen-opdracht': hulpverlenerEigenOpdrachtModule.conditional,
  keuringsarts: keuringsartsModule.conditional,
  leidinggevende: leidinggevendeModule.conditional,
  loket: loketModule.conditional,
  'medisch-adviseur': medischAdviseurModule.conditional,
  'medische-staf-verzekeraar': medischeStafVerzekeraarModule.conditional,
  're-integratieafdeling-verzekeraar': reIntegratieafdelingVerzekeraarModule.conditional,
  're-integratiebedrijf': reIntegratiebedrijfModule.conditional,
  're-integratiebedrijf-medisch': reIntegratiebedrijfMedischModule.conditional,
  systeembeheerder: systeembeheerderModule.conditional,
  'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.conditional,
  'teamlid-bedrijfsarts': teamlidBedrijfsartsModule.conditional,
  verzekeringsadviseur: verzekeringsadviseurModule.conditional,
  'waarnemend-bedrijfsarts': waarnemendBedrijfsartsModule.conditional,
  werkgever: werkgeverModule.conditional,
  werknemer: werknemerModule.conditional,
})
