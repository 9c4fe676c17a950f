// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, MedischDossierRecord } from '../records.js'

/** Medisch dossier: what the teamlid-bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVoorTeamlidBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly klachten?: string
  /** Behandeling. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Only when these facts decide so: `rechtstreeks-bij-begeleiding-betrokken`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-teamlid`, `nvab-2019/3-1-toegang-dossier/teamlid-alleen-noodzakelijke`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly zorginstellingNaam?: string
}

/** A `MedischDossierVoorTeamlidBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectMedischDossierVoorTeamlidBedrijfsarts(record: MedischDossierRecord): MedischDossierVoorTeamlidBedrijfsarts {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** What the teamlid-bedrijfsarts may read, by entity. */
export interface Views {
  readonly 'medisch-dossier': MedischDossierVoorTeamlidBedrijfsarts
}

/** What the teamlid-bedrijfsarts may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the teamlid-bedrijfsarts, by entity. */
export const projectors = Object.freeze({
  'medisch-dossier': projectMedischDossierVoorTeamlidBedrijfsarts,
})

/** What the teamlid-bedrijfsarts may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  'medisch-dossier': [['diagnose', 'diagnose'], ['aardZiekte', 'aard-ziekte'], ['oorzaakZiekte', 'oorzaak-ziekte'], ['klachten', 'klachten'], ['behandeling', 'behandeling'], ['afsprakenBehandelaars', 'afspraken-behandelaars'], ['waarnemingenBedrijfsarts', 'waarnemingen-bedrijfsarts'], ['situationeleProblemen', 'situationele-problemen'], ['probleemanalyse', 'probleemanalyse'], ['interventieInhoud', 'interventie-inhoud'], ['vangnetWelke', 'vangnet-welke'], ['zorginstellingNaam', 'zorginstelling-naam']],
})
