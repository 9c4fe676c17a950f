// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional, MedischDossierRecord, OordeelBedrijfsartsRecord, VerzuimgevalRecord, ZiekmeldingRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Woonadres. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adres?: string
  /** Loongegevens. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** A `ClaimdossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectClaimdossierVoorWerknemer(record: ClaimdossierRecord): ClaimdossierVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    naam,
    adres,
    loongegevens,
    eersteZiektedag,
    datumGedeeltelijkHerstel,
    datumHerstel,
    vermoedelijkeDuur,
    arbeidsongeschiktheidspercentage,
    loonwaarde,
    opbouwschema,
    schadeloosstellingJaNee,
    loonopschortingOfLoonstop,
    interventieIngezet,
    interventieDatum,
    planVanAanpakOpgesteld,
    activiteitenPlanVanAanpakUitgevoerd,
    tijdigheidReIntegratieInspanningen,
  } = record
  if (
    adres !== undefined &&
    loongegevens !== undefined &&
    datumGedeeltelijkHerstel !== undefined &&
    datumHerstel !== undefined &&
    vermoedelijkeDuur !== undefined &&
    arbeidsongeschiktheidspercentage !== undefined &&
    loonwaarde !== undefined &&
    opbouwschema !== undefined &&
    schadeloosstellingJaNee !== undefined &&
    loonopschortingOfLoonstop !== undefined &&
    interventieIngezet !== undefined &&
    interventieDatum !== undefined &&
    planVanAanpakOpgesteld !== undefined &&
    activiteitenPlanVanAanpakUitgevoerd !== undefined &&
    tijdigheidReIntegratieInspanningen !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adres, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      loongegevens, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumGedeeltelijkHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vermoedelijkeDuur, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongeschiktheidspercentage, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      loonwaarde, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      opbouwschema, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      schadeloosstellingJaNee, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      loonopschortingOfLoonstop, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieIngezet, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      planVanAanpakOpgesteld, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      activiteitenPlanVanAanpakUitgevoerd, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      tijdigheidReIntegratieInspanningen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }
  }
  const view: { -readonly [K in keyof ClaimdossierVoorWerknemer]: ClaimdossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
  if (adres !== undefined) view.adres = adres // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (loongegevens !== undefined) view.loongegevens = loongegevens // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Medisch dossier: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly klachten?: string
  /** Behandeling. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly zorginstellingNaam?: string
}

/** A `MedischDossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectMedischDossierVoorWerknemer(record: MedischDossierRecord): MedischDossierVoorWerknemer {
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
      diagnose, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      aardZiekte, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      oorzaakZiekte, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      klachten, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      behandeling, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      afsprakenBehandelaars, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      waarnemingenBedrijfsarts, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      situationeleProblemen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      probleemanalyse, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieInhoud, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vangnetWelke, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      zorginstellingNaam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }
  }
  const view: { -readonly [K in keyof MedischDossierVoorWerknemer]: MedischDossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }
  if (diagnose !== undefined) view.diagnose = diagnose // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (aardZiekte !== undefined) view.aardZiekte = aardZiekte // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (oorzaakZiekte !== undefined) view.oorzaakZiekte = oorzaakZiekte // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (klachten !== undefined) view.klachten = klachten // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (behandeling !== undefined) view.behandeling = behandeling // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (afsprakenBehandelaars !== undefined) view.afsprakenBehandelaars = afsprakenBehandelaars // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (waarnemingenBedrijfsarts !== undefined) view.waarnemingenBedrijfsarts = waarnemingenBedrijfsarts // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (situationeleProblemen !== undefined) view.situationeleProblemen = situationeleProblemen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (probleemanalyse !== undefined) view.probleemanalyse = probleemanalyse // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieInhoud !== undefined) view.interventieInhoud = interventieInhoud // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (vangnetWelke !== undefined) view.vangnetWelke = vangnetWelke // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (zorginstellingNaam !== undefined) view.zorginstellingNaam = zorginstellingNaam // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Oordeel van de bedrijfsarts: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesInterventie?: string
}

/** A `OordeelBedrijfsartsVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOordeelBedrijfsartsVoorWerknemer(record: OordeelBedrijfsartsRecord): OordeelBedrijfsartsVoorWerknemer {
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
      belastbaarheid, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vermoedelijkeDuur, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongeschiktheidspercentage, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesAanpassingen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesWerkvoorzieningen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesInterventie, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }
  }
  const view: { -readonly [K in keyof OordeelBedrijfsartsVoorWerknemer]: OordeelBedrijfsartsVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    belastbaarheid, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesAanpassingen !== undefined) view.adviesAanpassingen = adviesAanpassingen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesWerkvoorzieningen !== undefined) view.adviesWerkvoorzieningen = adviesWerkvoorzieningen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesInterventie !== undefined) view.adviesInterventie = adviesInterventie // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Verzuimgeval: what the werknemer may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorWerknemer {
  readonly id: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Woonadres. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumHerstel?: IsoDate
}

/** A `VerzuimgevalVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectVerzuimgevalVoorWerknemer(record: VerzuimgevalRecord): VerzuimgevalVoorWerknemer {
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
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adres, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumGedeeltelijkHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }
  }
  const view: { -readonly [K in keyof VerzuimgevalVoorWerknemer]: VerzuimgevalVoorWerknemer[K] } = {
    id,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
  if (adres !== undefined) view.adres = adres // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Ziekmelding: what the werknemer may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** A `ZiekmeldingVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekmeldingVoorWerknemer(record: ZiekmeldingRecord): ZiekmeldingVoorWerknemer {
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
      datumZiekmelding, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      telefoonnummer, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verpleegadres, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verblijfInZorginstelling, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vermoedelijkeDuur, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      lopendeAfsprakenEnWerkzaamheden, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vangnetJaNee, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalJaNee, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verkeersongevalRegresJaNee, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }
  }
  const view: { -readonly [K in keyof ZiekmeldingVoorWerknemer]: ZiekmeldingVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    datumZiekmelding, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (verpleegadres !== undefined) view.verpleegadres = verpleegadres // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (verblijfInZorginstelling !== undefined) view.verblijfInZorginstelling = verblijfInZorginstelling // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (lopendeAfsprakenEnWerkzaamheden !== undefined) view.lopendeAfsprakenEnWerkzaamheden = lopendeAfsprakenEnWerkzaamheden // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (vangnetJaNee !== undefined) view.vangnetJaNee = vangnetJaNee // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongevalJaNee !== undefined) view.arbeidsongevalJaNee = arbeidsongevalJaNee // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (verkeersongevalRegresJaNee !== undefined) view.verkeersongevalRegresJaNee = verkeersongevalRegresJaNee // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** What the werknemer may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorWerknemer
  readonly 'medisch-dossier': MedischDossierVoorWerknemer
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorWerknemer
  readonly verzuimgeval: VerzuimgevalVoorWerknemer
  readonly ziekmelding: ZiekmeldingVoorWerknemer
}

/** What the werknemer may record, by entity. */
export interface Writes {}

/** The function that makes each view of the werknemer, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorWerknemer,
  'medisch-dossier': projectMedischDossierVoorWerknemer,
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorWerknemer,
  verzuimgeval: projectVerzuimgevalVoorWerknemer,
  ziekmelding: projectZiekmeldingVoorWerknemer,
})

/** What the werknemer may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
