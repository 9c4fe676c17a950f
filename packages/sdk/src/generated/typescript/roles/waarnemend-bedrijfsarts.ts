// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, DossierGedelegeerdeRecord, MedischDossierRecord } from '../records.js'

/** Dossier van de gedelegeerde: what the waarnemend-bedrijfsarts may read of it, and nothing else. Norms: `nvab-2019/bijlage-4-taken/eigen-dossier-gedelegeerde`, `nvab-2019/bijlage-4-taken/bedrijfsarts-ziet-eigen-dossier`, `nvab-2019/bijlage-4-taken/gedelegeerde-ziet-dossier-bedrijfsarts-niet`. */
export interface DossierGedelegeerdeVoorWaarnemendBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Klachten en pijn. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly klachten?: string
  /** Of de klachten psychisch zijn. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly klachtenPsychischJaNee?: boolean
  /** Behandeling. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly afsprakenBehandelaars?: string
  /** Problemen in het leven van de werknemer. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly situationeleProblemen?: string
  /** Welke medische richtlijn geldt. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly toepasselijkeRichtlijn?: string
  /** Of de werknemer een machtiging voor zijn behandelaar tekende. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly machtigingBehandelaarGetekend?: boolean
  /** Medische anamnese door de gedelegeerde. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly medischeAnamnese?: string
  /** Arbeidsanamnese. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly arbeidsanamnese?: string
  /** Bevindingen bij lichamelijk onderzoek. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly lichamelijkOnderzoek?: string
  /** Aangevraagd aanvullend onderzoek. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly aanvullendOnderzoek?: string
  /** Oordeel dat de gedelegeerde zich binnen zijn taak vormt. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly oordeelGedelegeerde?: string
}

/** A `DossierGedelegeerdeVoorWaarnemendBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDossierGedelegeerdeVoorWaarnemendBedrijfsarts(record: DossierGedelegeerdeRecord): DossierGedelegeerdeVoorWaarnemendBedrijfsarts {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Medisch dossier: what the waarnemend-bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVoorWaarnemendBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly klachten?: string
  /** Behandeling. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly zorginstellingNaam?: string
}

/** A `MedischDossierVoorWaarnemendBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectMedischDossierVoorWaarnemendBedrijfsarts(record: MedischDossierRecord): MedischDossierVoorWaarnemendBedrijfsarts {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Medisch dossier: what the waarnemend-bedrijfsarts may record in a new one. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVanWaarnemendBedrijfsarts {
  readonly verzuimgevalId: string
  /** Diagnose. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly klachten?: string
  /** Behandeling. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Only when these facts decide so: `waarnemer-aangewezen`, `werknemer-vooraf-over-waarneming-ingelicht`. Norms: `nvab-2019/3-1-toegang-dossier/toegang-waarnemer`, `nvab-2019/3-1-toegang-dossier/teamlid-waarnemer`, `nvab-2019/3-1-toegang-dossier/waarnemer-vooraf-gemeld`, `nvab-2019/3-1-toegang-dossier/alleen-zij-inzien`, `nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen`, `nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken`. */
  readonly zorginstellingNaam?: string
}

/** What the waarnemend-bedrijfsarts may read, by entity. */
export interface Views {
  readonly 'dossier-gedelegeerde': DossierGedelegeerdeVoorWaarnemendBedrijfsarts
  readonly 'medisch-dossier': MedischDossierVoorWaarnemendBedrijfsarts
}

/** What the waarnemend-bedrijfsarts may record, by entity. */
export interface Writes {
  readonly 'medisch-dossier': MedischDossierVanWaarnemendBedrijfsarts
}

/** The function that makes each view of the waarnemend-bedrijfsarts, by entity. */
export const projectors = Object.freeze({
  'dossier-gedelegeerde': projectDossierGedelegeerdeVoorWaarnemendBedrijfsarts,
  'medisch-dossier': projectMedischDossierVoorWaarnemendBedrijfsarts,
})

/** What the waarnemend-bedrijfsarts may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  'dossier-gedelegeerde': [['klachten', 'klachten'], ['klachtenPsychischJaNee', 'klachten-psychisch-ja-nee'], ['behandeling', 'behandeling'], ['afsprakenBehandelaars', 'afspraken-behandelaars'], ['situationeleProblemen', 'situationele-problemen'], ['toepasselijkeRichtlijn', 'toepasselijke-richtlijn'], ['machtigingBehandelaarGetekend', 'machtiging-behandelaar-getekend'], ['medischeAnamnese', 'medische-anamnese'], ['arbeidsanamnese', 'arbeidsanamnese'], ['lichamelijkOnderzoek', 'lichamelijk-onderzoek'], ['aanvullendOnderzoek', 'aanvullend-onderzoek'], ['oordeelGedelegeerde', 'oordeel-gedelegeerde']],
  'medisch-dossier': [['diagnose', 'diagnose'], ['aardZiekte', 'aard-ziekte'], ['oorzaakZiekte', 'oorzaak-ziekte'], ['klachten', 'klachten'], ['behandeling', 'behandeling'], ['afsprakenBehandelaars', 'afspraken-behandelaars'], ['waarnemingenBedrijfsarts', 'waarnemingen-bedrijfsarts'], ['situationeleProblemen', 'situationele-problemen'], ['probleemanalyse', 'probleemanalyse'], ['interventieInhoud', 'interventie-inhoud'], ['vangnetWelke', 'vangnet-welke'], ['zorginstellingNaam', 'zorginstelling-naam']],
})
