// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, MedischDossierRecord, OordeelBedrijfsartsRecord, VerzuimgevalRecord, ZiekmeldingRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Medisch dossier: what the bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVoorBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly klachten?: string
  /** Behandeling. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens`, `handleiding-2015/3-categorieen/b-poortwachterrapportages`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly zorginstellingNaam?: string
}

/** A `MedischDossierVoorBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectMedischDossierVoorBedrijfsarts(record: MedischDossierRecord): MedischDossierVoorBedrijfsarts {
  const {
    id,
    verzuimgevalId,
    diagnose,
    aardZiekte,
    oorzaakZiekte,
    klachten,
    behandeling,
    afsprakenBehandelaars,
    waarnemingenBedrijfsarts,
    situationeleProblemen,
    probleemanalyse,
    interventieInhoud,
    vangnetWelke,
    zorginstellingNaam,
  } = record
  if (
    diagnose !== undefined &&
    aardZiekte !== undefined &&
    oorzaakZiekte !== undefined &&
    klachten !== undefined &&
    behandeling !== undefined &&
    afsprakenBehandelaars !== undefined &&
    waarnemingenBedrijfsarts !== undefined &&
    situationeleProblemen !== undefined &&
    probleemanalyse !== undefined &&
    interventieInhoud !== undefined &&
    vangnetWelke !== undefined &&
    zorginstellingNaam !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      diagnose, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      aardZiekte, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      oorzaakZiekte, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      klachten, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      behandeling, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      afsprakenBehandelaars, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      waarnemingenBedrijfsarts, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      situationeleProblemen, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      probleemanalyse, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
      interventieInhoud, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      vangnetWelke, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      zorginstellingNaam, // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
    }
  }
  const view: { -readonly [K in keyof MedischDossierVoorBedrijfsarts]: MedischDossierVoorBedrijfsarts[K] } = {
    id,
    verzuimgevalId,
  }
  if (diagnose !== undefined) view.diagnose = diagnose // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (aardZiekte !== undefined) view.aardZiekte = aardZiekte // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (oorzaakZiekte !== undefined) view.oorzaakZiekte = oorzaakZiekte // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (klachten !== undefined) view.klachten = klachten // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (behandeling !== undefined) view.behandeling = behandeling // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (afsprakenBehandelaars !== undefined) view.afsprakenBehandelaars = afsprakenBehandelaars // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (waarnemingenBedrijfsarts !== undefined) view.waarnemingenBedrijfsarts = waarnemingenBedrijfsarts // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (situationeleProblemen !== undefined) view.situationeleProblemen = situationeleProblemen // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (probleemanalyse !== undefined) view.probleemanalyse = probleemanalyse // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
  if (interventieInhoud !== undefined) view.interventieInhoud = interventieInhoud // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (vangnetWelke !== undefined) view.vangnetWelke = vangnetWelke // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (zorginstellingNaam !== undefined) view.zorginstellingNaam = zorginstellingNaam // ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  return view
}

/** Oordeel van de bedrijfsarts: what the bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVoorBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesInterventie?: string
}

/** A `OordeelBedrijfsartsVoorBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOordeelBedrijfsartsVoorBedrijfsarts(record: OordeelBedrijfsartsRecord): OordeelBedrijfsartsVoorBedrijfsarts {
  const {
    id,
    verzuimgevalId,
    belastbaarheid,
    vermoedelijkeDuur,
    arbeidsongeschiktheidspercentage,
    adviesAanpassingen,
    adviesWerkvoorzieningen,
    adviesInterventie,
  } = record
  if (
    vermoedelijkeDuur !== undefined &&
    arbeidsongeschiktheidspercentage !== undefined &&
    adviesAanpassingen !== undefined &&
    adviesWerkvoorzieningen !== undefined &&
    adviesInterventie !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      belastbaarheid, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      arbeidsongeschiktheidspercentage, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      adviesAanpassingen, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      adviesWerkvoorzieningen, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      adviesInterventie, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
    }
  }
  const view: { -readonly [K in keyof OordeelBedrijfsartsVoorBedrijfsarts]: OordeelBedrijfsartsVoorBedrijfsarts[K] } = {
    id,
    verzuimgevalId,
    belastbaarheid, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  }
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (adviesAanpassingen !== undefined) view.adviesAanpassingen = adviesAanpassingen // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (adviesWerkvoorzieningen !== undefined) view.adviesWerkvoorzieningen = adviesWerkvoorzieningen // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (adviesInterventie !== undefined) view.adviesInterventie = adviesInterventie // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  return view
}

/** Verzuimgeval: what the bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorBedrijfsarts {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly datumHerstel?: IsoDate
}

/** A `VerzuimgevalVoorBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectVerzuimgevalVoorBedrijfsarts(record: VerzuimgevalRecord): VerzuimgevalVoorBedrijfsarts {
  const {
    id,
    naam,
    adres,
    eersteZiektedag,
    datumGedeeltelijkHerstel,
    datumHerstel,
  } = record
  if (
    adres !== undefined &&
    datumGedeeltelijkHerstel !== undefined &&
    datumHerstel !== undefined
  ) {
    return {
      id,
      naam, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      adres, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
    }
  }
  const view: { -readonly [K in keyof VerzuimgevalVoorBedrijfsarts]: VerzuimgevalVoorBedrijfsarts[K] } = {
    id,
    naam, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  }
  if (adres !== undefined) view.adres = adres // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  return view
}

/** Ziekmelding: what the bedrijfsarts may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVoorBedrijfsarts {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** A `ZiekmeldingVoorBedrijfsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekmeldingVoorBedrijfsarts(record: ZiekmeldingRecord): ZiekmeldingVoorBedrijfsarts {
  const {
    id,
    verzuimgevalId,
    datumZiekmelding,
    telefoonnummer,
    verpleegadres,
    verblijfInZorginstelling,
    vermoedelijkeDuur,
    lopendeAfsprakenEnWerkzaamheden,
    vangnetJaNee,
    arbeidsongevalJaNee,
    verkeersongevalRegresJaNee,
  } = record
  if (
    telefoonnummer !== undefined &&
    verpleegadres !== undefined &&
    verblijfInZorginstelling !== undefined &&
    vermoedelijkeDuur !== undefined &&
    lopendeAfsprakenEnWerkzaamheden !== undefined &&
    vangnetJaNee !== undefined &&
    arbeidsongevalJaNee !== undefined &&
    verkeersongevalRegresJaNee !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      datumZiekmelding, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      telefoonnummer, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      verpleegadres, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      verblijfInZorginstelling, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
      lopendeAfsprakenEnWerkzaamheden, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      vangnetJaNee, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      arbeidsongevalJaNee, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
      verkeersongevalRegresJaNee, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
    }
  }
  const view: { -readonly [K in keyof ZiekmeldingVoorBedrijfsarts]: ZiekmeldingVoorBedrijfsarts[K] } = {
    id,
    verzuimgevalId,
    datumZiekmelding, // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  }
  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (verpleegadres !== undefined) view.verpleegadres = verpleegadres // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (verblijfInZorginstelling !== undefined) view.verblijfInZorginstelling = verblijfInZorginstelling // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel
  if (lopendeAfsprakenEnWerkzaamheden !== undefined) view.lopendeAfsprakenEnWerkzaamheden = lopendeAfsprakenEnWerkzaamheden // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (vangnetJaNee !== undefined) view.vangnetJaNee = vangnetJaNee // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (arbeidsongevalJaNee !== undefined) view.arbeidsongevalJaNee = arbeidsongevalJaNee // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  if (verkeersongevalRegresJaNee !== undefined) view.verkeersongevalRegresJaNee = verkeersongevalRegresJaNee // handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  return view
}

/** Medisch dossier: what the bedrijfsarts may record in a new one. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVanBedrijfsarts {
  readonly verzuimgevalId: string
  /** Diagnose. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly klachten?: string
  /** Behandeling. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens`, `handleiding-2015/3-categorieen/b-poortwachterrapportages`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`, `handleiding-2015/3-categorieen/categorie-c-alleen-artsen`, `handleiding-2015/3-categorieen/categorie-c`, `handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly zorginstellingNaam?: string
}

/** Oordeel van de bedrijfsarts: what the bedrijfsarts may record in a new one. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVanBedrijfsarts {
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles`, `handleiding-2015/3-categorieen/categorie-b`, `ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel`. */
  readonly adviesInterventie?: string
}

/** What the bedrijfsarts may read, by entity. */
export interface Views {
  readonly 'medisch-dossier': MedischDossierVoorBedrijfsarts
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorBedrijfsarts
  readonly verzuimgeval: VerzuimgevalVoorBedrijfsarts
  readonly ziekmelding: ZiekmeldingVoorBedrijfsarts
}

/** What the bedrijfsarts may record, by entity. */
export interface Writes {
  readonly 'medisch-dossier': MedischDossierVanBedrijfsarts
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVanBedrijfsarts
}

/** The function that makes each view of the bedrijfsarts, by entity. */
export const projectors = Object.freeze({
  'medisch-dossier': projectMedischDossierVoorBedrijfsarts,
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorBedrijfsarts,
  verzuimgeval: projectVerzuimgevalVoorBedrijfsarts,
  ziekmelding: projectZiekmeldingVoorBedrijfsarts,
})

/** What the bedrijfsarts may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
