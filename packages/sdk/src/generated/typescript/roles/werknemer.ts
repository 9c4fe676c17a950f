// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { AdviesdossierMedischAdviseurRecord, ArbeidsongevalRecord, BegeleidingsadministratieRecord, BlijvendeAfspraakRecord, ClaimdossierRecord, Conditional, DelegatieAfspraakRecord, DossierGedelegeerdeRecord, DossieroverdrachtRecord, MedischDossierRecord, OntslagdossierRecord, OordeelBedrijfsartsRecord, PlanVanAanpakRecord, ProcesdossierRecord, ReIntegratieMedischDossierRecord, ReIntegratiedossierRecord, ReIntegratiedossierVerzekeraarRecord, ReIntegratieopdrachtRecord, ReIntegratierapportRecord, ReIntegratieverslagMedischDeelRecord, ReIntegratieverslagRecord, VerzuimgevalRecord, ZiekmeldingRecord, ZiekteaangifteUwvRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Adviesdossier van de medisch adviseur: what the werknemer may read of it, and nothing else. Norms: `handleiding-2015/6-1-wie-mag-wat/medisch-adviseur-c`, `handleiding-2015/4-wet-en-regelgeving/c-voor-medisch-adviseur`. */
export interface AdviesdossierMedischAdviseurVoorWerknemer {
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
  /** Waaruit een interventie bestaat. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieInhoud?: string
}

/** A `AdviesdossierMedischAdviseurVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectAdviesdossierMedischAdviseurVoorWerknemer(record: AdviesdossierMedischAdviseurRecord): AdviesdossierMedischAdviseurVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    diagnose,
    aardZiekte,
    oorzaakZiekte,
    klachten,
    behandeling,
    interventieInhoud,
  } = record
  if (
    diagnose !== undefined &&
    aardZiekte !== undefined &&
    oorzaakZiekte !== undefined &&
    klachten !== undefined &&
    behandeling !== undefined &&
    interventieInhoud !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      diagnose, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      aardZiekte, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      oorzaakZiekte, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      klachten, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      behandeling, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieInhoud, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof AdviesdossierMedischAdviseurVoorWerknemer]: AdviesdossierMedischAdviseurVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (diagnose !== undefined) view.diagnose = diagnose // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (aardZiekte !== undefined) view.aardZiekte = aardZiekte // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (oorzaakZiekte !== undefined) view.oorzaakZiekte = oorzaakZiekte // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (klachten !== undefined) view.klachten = klachten // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (behandeling !== undefined) view.behandeling = behandeling // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieInhoud !== undefined) view.interventieInhoud = interventieInhoud // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Arbeidsongeval: what the werknemer may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
export interface ArbeidsongevalVoorWerknemer {
  readonly id: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam?: string
  /** Datum van een arbeidsongeval. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalDatum: IsoDate
  /** Wat voor ongeval het was. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalAard: string
  /** Of een arbeidsongeval bij de toezichthouder moet worden gemeld. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalMeldplichtig?: boolean
  /** Of een arbeidsongeval meer dan drie werkdagen verzuim gaf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalLangerVerzuim?: boolean
  /** Rapport over een arbeidsongeval. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsongevalRapport?: string
}

/** A `ArbeidsongevalVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectArbeidsongevalVoorWerknemer(record: ArbeidsongevalRecord): ArbeidsongevalVoorWerknemer {
  const {
    id,
    naam,
    arbeidsongevalDatum,
    arbeidsongevalAard,
    arbeidsongevalMeldplichtig,
    arbeidsongevalLangerVerzuim,
    arbeidsongevalRapport,
  } = record
  if (
    naam !== undefined &&
    arbeidsongevalMeldplichtig !== undefined &&
    arbeidsongevalLangerVerzuim !== undefined &&
    arbeidsongevalRapport !== undefined
  ) {
    return {
      id,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalAard, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalMeldplichtig, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalLangerVerzuim, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsongevalRapport, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ArbeidsongevalVoorWerknemer]: ArbeidsongevalVoorWerknemer[K] } = {
    id,
    arbeidsongevalDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    arbeidsongevalAard, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (naam !== undefined) view.naam = naam // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongevalMeldplichtig !== undefined) view.arbeidsongevalMeldplichtig = arbeidsongevalMeldplichtig // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongevalLangerVerzuim !== undefined) view.arbeidsongevalLangerVerzuim = arbeidsongevalLangerVerzuim // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsongevalRapport !== undefined) view.arbeidsongevalRapport = arbeidsongevalRapport // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Begeleidingsadministratie van de arbodienst: what the werknemer may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/overige-gegevens-arbodienst-twee-jaar`. */
export interface BegeleidingsadministratieVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly bsn?: string
  /** Telefoonnummer tijdens ziekte. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly telefoonnummer?: string
  /** Eerste ziektedag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eersteZiektedag?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
}

/** A `BegeleidingsadministratieVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectBegeleidingsadministratieVoorWerknemer(record: BegeleidingsadministratieRecord): BegeleidingsadministratieVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    naam,
    bsn,
    telefoonnummer,
    eersteZiektedag,
    spreekuurBedrijfsartsDatum,
  } = record
  if (
    bsn !== undefined &&
    telefoonnummer !== undefined &&
    eersteZiektedag !== undefined &&
    spreekuurBedrijfsartsDatum !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      bsn, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      telefoonnummer, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      spreekuurBedrijfsartsDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof BegeleidingsadministratieVoorWerknemer]: BegeleidingsadministratieVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (bsn !== undefined) view.bsn = bsn // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (eersteZiektedag !== undefined) view.eersteZiektedag = eersteZiektedag // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Blijvende afspraak in het personeelsdossier: what the werknemer may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`. */
export interface BlijvendeAfspraakVoorWerknemer {
  readonly id: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Blijvende afspraken over hulpmiddelen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly blijvendeAfsprakenHulpmiddelen?: string
  /** Blijvende afspraken over de inhoud van het werk. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly blijvendeAfsprakenTaakinhoud?: string
}

/** A `BlijvendeAfspraakVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectBlijvendeAfspraakVoorWerknemer(record: BlijvendeAfspraakRecord): BlijvendeAfspraakVoorWerknemer {
  const {
    id,
    naam,
    blijvendeAfsprakenHulpmiddelen,
    blijvendeAfsprakenTaakinhoud,
  } = record
  if (
    blijvendeAfsprakenHulpmiddelen !== undefined &&
    blijvendeAfsprakenTaakinhoud !== undefined
  ) {
    return {
      id,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      blijvendeAfsprakenHulpmiddelen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      blijvendeAfsprakenTaakinhoud, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof BlijvendeAfspraakVoorWerknemer]: BlijvendeAfspraakVoorWerknemer[K] } = {
    id,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (blijvendeAfsprakenHulpmiddelen !== undefined) view.blijvendeAfsprakenHulpmiddelen = blijvendeAfsprakenHulpmiddelen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (blijvendeAfsprakenTaakinhoud !== undefined) view.blijvendeAfsprakenTaakinhoud = blijvendeAfsprakenTaakinhoud // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

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

/** Delegatieafspraak: what the werknemer may read of it, and nothing else. Norms: `nvab-2019/bijlage-5-voorwaarden/grenzen-vastgelegd`, `nvab-2019/bijlage-5-voorwaarden/protocollen-aanwezig`, `nvab-2019/bijlage-5-voorwaarden/aantoonbaar-voldaan`. */
export interface DelegatieAfspraakVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wie de gedelegeerde is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieGedelegeerde?: string
  /** Welke taak is gedelegeerd. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieTaak?: string
  /** Waar de delegatie ophoudt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieGrenzen?: string
  /** Welke protocollen, instructies en werkafspraken gelden. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieWerkafspraken?: string
  /** Waaruit de bekwaamheid van de gedelegeerde blijkt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieBekwaamheid?: string
  /** Hoe het toezicht op de gedelegeerde is geregeld. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieToezicht?: string
  /** Welke bedrijfsarts verantwoordelijk is en hoe hij te bereiken is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieVerantwoordelijkeArts?: string
  /** Wanneer de werknemer over de delegatie is ingelicht. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly delegatieWerknemerIngelichtOp?: IsoDate
}

/** A `DelegatieAfspraakVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDelegatieAfspraakVoorWerknemer(record: DelegatieAfspraakRecord): DelegatieAfspraakVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    delegatieGedelegeerde,
    delegatieTaak,
    delegatieGrenzen,
    delegatieWerkafspraken,
    delegatieBekwaamheid,
    delegatieToezicht,
    delegatieVerantwoordelijkeArts,
    delegatieWerknemerIngelichtOp,
  } = record
  if (
    delegatieGedelegeerde !== undefined &&
    delegatieTaak !== undefined &&
    delegatieGrenzen !== undefined &&
    delegatieWerkafspraken !== undefined &&
    delegatieBekwaamheid !== undefined &&
    delegatieToezicht !== undefined &&
    delegatieVerantwoordelijkeArts !== undefined &&
    delegatieWerknemerIngelichtOp !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      delegatieGedelegeerde, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieTaak, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieGrenzen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieWerkafspraken, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieBekwaamheid, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieToezicht, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieVerantwoordelijkeArts, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      delegatieWerknemerIngelichtOp, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof DelegatieAfspraakVoorWerknemer]: DelegatieAfspraakVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (delegatieGedelegeerde !== undefined) view.delegatieGedelegeerde = delegatieGedelegeerde // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieTaak !== undefined) view.delegatieTaak = delegatieTaak // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieGrenzen !== undefined) view.delegatieGrenzen = delegatieGrenzen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieWerkafspraken !== undefined) view.delegatieWerkafspraken = delegatieWerkafspraken // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieBekwaamheid !== undefined) view.delegatieBekwaamheid = delegatieBekwaamheid // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieToezicht !== undefined) view.delegatieToezicht = delegatieToezicht // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieVerantwoordelijkeArts !== undefined) view.delegatieVerantwoordelijkeArts = delegatieVerantwoordelijkeArts // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (delegatieWerknemerIngelichtOp !== undefined) view.delegatieWerknemerIngelichtOp = delegatieWerknemerIngelichtOp // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Dossier van de gedelegeerde: what the werknemer may read of it, and nothing else. Norms: `nvab-2019/bijlage-4-taken/eigen-dossier-gedelegeerde`, `nvab-2019/bijlage-4-taken/bedrijfsarts-ziet-eigen-dossier`, `nvab-2019/bijlage-4-taken/gedelegeerde-ziet-dossier-bedrijfsarts-niet`. */
export interface DossierGedelegeerdeVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Klachten en pijn. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly klachten?: string
  /** Of de klachten psychisch zijn. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly klachtenPsychischJaNee?: boolean
  /** Behandeling. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly afsprakenBehandelaars?: string
  /** Problemen in het leven van de werknemer. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly situationeleProblemen?: string
  /** Welke medische richtlijn geldt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly toepasselijkeRichtlijn?: string
  /** Of de werknemer een machtiging voor zijn behandelaar tekende. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly machtigingBehandelaarGetekend?: boolean
  /** Medische anamnese door de gedelegeerde. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly medischeAnamnese?: string
  /** Arbeidsanamnese. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly arbeidsanamnese?: string
  /** Bevindingen bij lichamelijk onderzoek. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly lichamelijkOnderzoek?: string
  /** Aangevraagd aanvullend onderzoek. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly aanvullendOnderzoek?: string
  /** Oordeel dat de gedelegeerde zich binnen zijn taak vormt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly oordeelGedelegeerde?: string
  /** Wie het gegeven heeft verwerkt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verwerktDoor?: string
}

/** A `DossierGedelegeerdeVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDossierGedelegeerdeVoorWerknemer(record: DossierGedelegeerdeRecord): DossierGedelegeerdeVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    klachten,
    klachtenPsychischJaNee,
    behandeling,
    afsprakenBehandelaars,
    situationeleProblemen,
    toepasselijkeRichtlijn,
    machtigingBehandelaarGetekend,
    medischeAnamnese,
    arbeidsanamnese,
    lichamelijkOnderzoek,
    aanvullendOnderzoek,
    oordeelGedelegeerde,
    verwerktDoor,
  } = record
  if (
    klachten !== undefined &&
    klachtenPsychischJaNee !== undefined &&
    behandeling !== undefined &&
    afsprakenBehandelaars !== undefined &&
    situationeleProblemen !== undefined &&
    toepasselijkeRichtlijn !== undefined &&
    machtigingBehandelaarGetekend !== undefined &&
    medischeAnamnese !== undefined &&
    arbeidsanamnese !== undefined &&
    lichamelijkOnderzoek !== undefined &&
    aanvullendOnderzoek !== undefined &&
    oordeelGedelegeerde !== undefined &&
    verwerktDoor !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      klachten, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      klachtenPsychischJaNee, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      behandeling, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      afsprakenBehandelaars, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      situationeleProblemen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      toepasselijkeRichtlijn, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      machtigingBehandelaarGetekend, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      medischeAnamnese, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      arbeidsanamnese, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      lichamelijkOnderzoek, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      aanvullendOnderzoek, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      oordeelGedelegeerde, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verwerktDoor, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof DossierGedelegeerdeVoorWerknemer]: DossierGedelegeerdeVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (klachten !== undefined) view.klachten = klachten // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (klachtenPsychischJaNee !== undefined) view.klachtenPsychischJaNee = klachtenPsychischJaNee // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (behandeling !== undefined) view.behandeling = behandeling // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (afsprakenBehandelaars !== undefined) view.afsprakenBehandelaars = afsprakenBehandelaars // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (situationeleProblemen !== undefined) view.situationeleProblemen = situationeleProblemen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (toepasselijkeRichtlijn !== undefined) view.toepasselijkeRichtlijn = toepasselijkeRichtlijn // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (machtigingBehandelaarGetekend !== undefined) view.machtigingBehandelaarGetekend = machtigingBehandelaarGetekend // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (medischeAnamnese !== undefined) view.medischeAnamnese = medischeAnamnese // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (arbeidsanamnese !== undefined) view.arbeidsanamnese = arbeidsanamnese // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (lichamelijkOnderzoek !== undefined) view.lichamelijkOnderzoek = lichamelijkOnderzoek // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (aanvullendOnderzoek !== undefined) view.aanvullendOnderzoek = aanvullendOnderzoek // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (oordeelGedelegeerde !== undefined) view.oordeelGedelegeerde = oordeelGedelegeerde // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (verwerktDoor !== undefined) view.verwerktDoor = verwerktDoor // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Dossieroverdracht: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/overdracht-medisch-gecontroleerd`. */
export interface DossieroverdrachtVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de werknemer hoorde dat zijn dossier overgaat. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly overdrachtInformatiedatum: IsoDate
  /** Of de werknemer bezwaar maakte tegen de overdracht. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly overdrachtBezwaar?: boolean
}

/** A `DossieroverdrachtVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDossieroverdrachtVoorWerknemer(record: DossieroverdrachtRecord): DossieroverdrachtVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    overdrachtInformatiedatum,
    overdrachtBezwaar,
  } = record
  if (
    overdrachtBezwaar !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      overdrachtInformatiedatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      overdrachtBezwaar, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof DossieroverdrachtVoorWerknemer]: DossieroverdrachtVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    overdrachtInformatiedatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (overdrachtBezwaar !== undefined) view.overdrachtBezwaar = overdrachtBezwaar // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
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

/** Ontslagdossier: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`. */
export interface OntslagdossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Verklaring van de bedrijfsarts of herstel voor het werk binnen 26 weken is te verwachten. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verklaring26Weken?: string
  /** Deskundigenoordeel van het UWV bij frequent verzuim. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly deskundigenoordeelFrequentVerzuim?: string
  /** Of er een andere passende plek is, ook na scholing. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly herplaatsingsonderzoek?: string
}

/** A `OntslagdossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOntslagdossierVoorWerknemer(record: OntslagdossierRecord): OntslagdossierVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    naam,
    verklaring26Weken,
    deskundigenoordeelFrequentVerzuim,
    herplaatsingsonderzoek,
  } = record
  if (
    verklaring26Weken !== undefined &&
    deskundigenoordeelFrequentVerzuim !== undefined &&
    herplaatsingsonderzoek !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verklaring26Weken, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      deskundigenoordeelFrequentVerzuim, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      herplaatsingsonderzoek, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof OntslagdossierVoorWerknemer]: OntslagdossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (verklaring26Weken !== undefined) view.verklaring26Weken = verklaring26Weken // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (deskundigenoordeelFrequentVerzuim !== undefined) view.deskundigenoordeelFrequentVerzuim = deskundigenoordeelFrequentVerzuim // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (herplaatsingsonderzoek !== undefined) view.herplaatsingsonderzoek = herplaatsingsonderzoek // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
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

/** Plan van aanpak: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`. */
export interface PlanVanAanpakVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Plan van aanpak. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly planVanAanpak: string
  /** Wie als casemanager is gekozen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly casemanagerNaam?: string
}

/** A `PlanVanAanpakVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectPlanVanAanpakVoorWerknemer(record: PlanVanAanpakRecord): PlanVanAanpakVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    planVanAanpak,
    casemanagerNaam,
  } = record
  if (
    casemanagerNaam !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      planVanAanpak, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      casemanagerNaam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof PlanVanAanpakVoorWerknemer]: PlanVanAanpakVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    planVanAanpak, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (casemanagerNaam !== undefined) view.casemanagerNaam = casemanagerNaam // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Procesdossier: what the werknemer may read of it, and nothing else. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieDatum?: IsoDate
}

/** A `ProcesdossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectProcesdossierVoorWerknemer(record: ProcesdossierRecord): ProcesdossierVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    vervolgafspraak,
    hervattingsdatum,
    spreekuurBedrijfsartsDatum,
    interventieIngezet,
    interventieDatum,
  } = record
  if (
    vervolgafspraak !== undefined &&
    hervattingsdatum !== undefined &&
    spreekuurBedrijfsartsDatum !== undefined &&
    interventieIngezet !== undefined &&
    interventieDatum !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      vervolgafspraak, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      hervattingsdatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      spreekuurBedrijfsartsDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieIngezet, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ProcesdossierVoorWerknemer]: ProcesdossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (vervolgafspraak !== undefined) view.vervolgafspraak = vervolgafspraak // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (hervattingsdatum !== undefined) view.hervattingsdatum = hervattingsdatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Medisch dossier van het re-integratiebedrijf: what the werknemer may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
export interface ReIntegratieMedischDossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Medisch deel van het dossier van het re-integratiebedrijf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratieMedischDeel?: string
  /** Informatie die de behandelaar gaf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly informatieVanBehandelaar?: string
}

/** A `ReIntegratieMedischDossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieMedischDossierVoorWerknemer(record: ReIntegratieMedischDossierRecord): ReIntegratieMedischDossierVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratieMedischDeel,
    informatieVanBehandelaar,
  } = record
  if (
    reIntegratieMedischDeel !== undefined &&
    informatieVanBehandelaar !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      reIntegratieMedischDeel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      informatieVanBehandelaar, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ReIntegratieMedischDossierVoorWerknemer]: ReIntegratieMedischDossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (reIntegratieMedischDeel !== undefined) view.reIntegratieMedischDeel = reIntegratieMedischDeel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (informatieVanBehandelaar !== undefined) view.informatieVanBehandelaar = informatieVanBehandelaar // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Re-integratiedossier van de werkgever: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`. */
export interface ReIntegratiedossierVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welke re-integratieactiviteiten zijn afgesproken en gedaan. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratieactiviteiten?: string
  /** Verslag van een voortgangsgesprek. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly voortgangsverslag?: string
  /** Eerstejaarsevaluatie. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eerstejaarsevaluatie?: string
  /** Verslag of advies van een casemanager. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly verslagCasemanager?: string
  /** Door de werkgever vastgestelde loonwaarde. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly opbouwschema?: string
  /** Of een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieDatum?: IsoDate
}

/** A `ReIntegratiedossierVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratiedossierVoorWerknemer(record: ReIntegratiedossierRecord): ReIntegratiedossierVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratieactiviteiten,
    voortgangsverslag,
    eerstejaarsevaluatie,
    verslagCasemanager,
    loonwaarde,
    opbouwschema,
    interventieIngezet,
    interventieDatum,
  } = record
  if (
    reIntegratieactiviteiten !== undefined &&
    voortgangsverslag !== undefined &&
    eerstejaarsevaluatie !== undefined &&
    verslagCasemanager !== undefined &&
    loonwaarde !== undefined &&
    opbouwschema !== undefined &&
    interventieIngezet !== undefined &&
    interventieDatum !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      reIntegratieactiviteiten, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      voortgangsverslag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eerstejaarsevaluatie, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      verslagCasemanager, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      loonwaarde, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      opbouwschema, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieIngezet, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ReIntegratiedossierVoorWerknemer]: ReIntegratiedossierVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
  }

  if (reIntegratieactiviteiten !== undefined) view.reIntegratieactiviteiten = reIntegratieactiviteiten // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (voortgangsverslag !== undefined) view.voortgangsverslag = voortgangsverslag // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (eerstejaarsevaluatie !== undefined) view.eerstejaarsevaluatie = eerstejaarsevaluatie // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (verslagCasemanager !== undefined) view.verslagCasemanager = verslagCasemanager // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Re-integratiedossier van de verzekeraar: what the werknemer may read of it, and nothing else. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/6-1-wie-mag-wat/re-integratie-b`. */
export interface ReIntegratiedossierVerzekeraarVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Woonadres. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eersteZiektedag?: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly vermoedelijkeDuur?: string
  /** Opbouwschema in uren met begindatum. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly opbouwschema?: string
  /** Visie van de bedrijfsarts op de re-integratie. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly visieBedrijfsarts?: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly belastbaarheid?: string
  /** Advies over aanpassingen van werk of werkplek. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly adviesInterventie?: string
  /** Of een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly interventieDatum?: IsoDate
  /** Plan van aanpak. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly planVanAanpak?: string
  /** Planning van het re-integratietraject. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly planningReIntegratietraject?: string
  /** Welk soort werk de werknemer wenst. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly wensSoortWerk?: string
  /** Op welk niveau de werknemer wil werken. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly wensNiveau?: string
  /** Welke werktijden de werknemer wenst. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly wensArbeidspatroon?: string
  /** Welke scholing de werknemer wenst. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly wensScholing?: string
  /** Hoe ver de werknemer van de arbeidsmarkt af staat. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly faseIndelingArbeidsmarkt?: string
}

/** A `ReIntegratiedossierVerzekeraarVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratiedossierVerzekeraarVoorWerknemer(record: ReIntegratiedossierVerzekeraarRecord): ReIntegratiedossierVerzekeraarVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    naam,
    adres,
    eersteZiektedag,
    datumGedeeltelijkHerstel,
    datumHerstel,
    vermoedelijkeDuur,
    opbouwschema,
    visieBedrijfsarts,
    belastbaarheid,
    adviesAanpassingen,
    adviesWerkvoorzieningen,
    adviesInterventie,
    interventieIngezet,
    interventieDatum,
    planVanAanpak,
    planningReIntegratietraject,
    wensSoortWerk,
    wensNiveau,
    wensArbeidspatroon,
    wensScholing,
    faseIndelingArbeidsmarkt,
  } = record
  if (
    adres !== undefined &&
    eersteZiektedag !== undefined &&
    datumGedeeltelijkHerstel !== undefined &&
    datumHerstel !== undefined &&
    vermoedelijkeDuur !== undefined &&
    opbouwschema !== undefined &&
    visieBedrijfsarts !== undefined &&
    belastbaarheid !== undefined &&
    adviesAanpassingen !== undefined &&
    adviesWerkvoorzieningen !== undefined &&
    adviesInterventie !== undefined &&
    interventieIngezet !== undefined &&
    interventieDatum !== undefined &&
    planVanAanpak !== undefined &&
    planningReIntegratietraject !== undefined &&
    wensSoortWerk !== undefined &&
    wensNiveau !== undefined &&
    wensArbeidspatroon !== undefined &&
    wensScholing !== undefined &&
    faseIndelingArbeidsmarkt !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adres, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumGedeeltelijkHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      vermoedelijkeDuur, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      opbouwschema, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      visieBedrijfsarts, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      belastbaarheid, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesAanpassingen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesWerkvoorzieningen, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      adviesInterventie, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieIngezet, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      interventieDatum, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      planVanAanpak, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      planningReIntegratietraject, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      wensSoortWerk, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      wensNiveau, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      wensArbeidspatroon, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      wensScholing, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      faseIndelingArbeidsmarkt, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ReIntegratiedossierVerzekeraarVoorWerknemer]: ReIntegratiedossierVerzekeraarVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (adres !== undefined) view.adres = adres // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (eersteZiektedag !== undefined) view.eersteZiektedag = eersteZiektedag // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (visieBedrijfsarts !== undefined) view.visieBedrijfsarts = visieBedrijfsarts // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (belastbaarheid !== undefined) view.belastbaarheid = belastbaarheid // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesAanpassingen !== undefined) view.adviesAanpassingen = adviesAanpassingen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesWerkvoorzieningen !== undefined) view.adviesWerkvoorzieningen = adviesWerkvoorzieningen // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (adviesInterventie !== undefined) view.adviesInterventie = adviesInterventie // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (planVanAanpak !== undefined) view.planVanAanpak = planVanAanpak // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (planningReIntegratietraject !== undefined) view.planningReIntegratietraject = planningReIntegratietraject // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (wensSoortWerk !== undefined) view.wensSoortWerk = wensSoortWerk // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (wensNiveau !== undefined) view.wensNiveau = wensNiveau // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (wensArbeidspatroon !== undefined) view.wensArbeidspatroon = wensArbeidspatroon // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (wensScholing !== undefined) view.wensScholing = wensScholing // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (faseIndelingArbeidsmarkt !== undefined) view.faseIndelingArbeidsmarkt = faseIndelingArbeidsmarkt // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Re-integratieopdracht: what the werknemer may read of it, and nothing else. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
export interface ReIntegratieopdrachtVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk een re-integratiebedrijf kreeg opgedragen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratieopdrachtInhoud: string
}

/** A `ReIntegratieopdrachtVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieopdrachtVoorWerknemer(record: ReIntegratieopdrachtRecord): ReIntegratieopdrachtVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratieopdrachtInhoud,
  } = record
  return {
    id,
    verzuimgevalId,
    reIntegratieopdrachtInhoud, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
}

/** Rapport van het re-integratiebedrijf: what the werknemer may read of it, and nothing else. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `ap-2016/6-bewaartermijnen/niet-medisch-deel-twee-jaar`. */
export interface ReIntegratierapportVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Verslag of advies van het re-integratiebedrijf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratierapport: string
  /** Mogelijkheden om het werk te hervatten, volgens het re-integratiebedrijf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly mogelijkhedenWerkhervatting?: string
  /** Of de werknemer aan het traject meewerkt, volgens het re-integratiebedrijf. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly medewerkingAanTraject?: boolean
}

/** A `ReIntegratierapportVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratierapportVoorWerknemer(record: ReIntegratierapportRecord): ReIntegratierapportVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratierapport,
    mogelijkhedenWerkhervatting,
    medewerkingAanTraject,
  } = record
  if (
    mogelijkhedenWerkhervatting !== undefined &&
    medewerkingAanTraject !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      reIntegratierapport, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      mogelijkhedenWerkhervatting, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      medewerkingAanTraject, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ReIntegratierapportVoorWerknemer]: ReIntegratierapportVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    reIntegratierapport, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (mogelijkhedenWerkhervatting !== undefined) view.mogelijkhedenWerkhervatting = mogelijkhedenWerkhervatting // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (medewerkingAanTraject !== undefined) view.medewerkingAanTraject = medewerkingAanTraject // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** Re-integratieverslag, eerste deel: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`. */
export interface ReIntegratieverslagVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Re-integratieverslag zonder medisch deel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratieverslag: string
}

/** A `ReIntegratieverslagVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieverslagVoorWerknemer(record: ReIntegratieverslagRecord): ReIntegratieverslagVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratieverslag,
  } = record
  return {
    id,
    verzuimgevalId,
    reIntegratieverslag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
}

/** Re-integratieverslag, medisch deel: what the werknemer may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/medisch-deel-door-bedrijfsarts`, `ap-2016/5-3-re-integratietraject/medisch-deel-niet-naar-werkgever`. */
export interface ReIntegratieverslagMedischDeelVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Medisch deel van het re-integratieverslag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly reIntegratieverslagMedischDeel: string
}

/** A `ReIntegratieverslagMedischDeelVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieverslagMedischDeelVoorWerknemer(record: ReIntegratieverslagMedischDeelRecord): ReIntegratieverslagMedischDeelVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    reIntegratieverslagMedischDeel,
  } = record
  return {
    id,
    verzuimgevalId,
    reIntegratieverslagMedischDeel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }
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

/** Ziekteaangifte bij het UWV: what the werknemer may read of it, and nothing else. Norms: `uwv-ziekteaangifte/alleen-in-aangifte`, `zw/38a`. */
export interface ZiekteaangifteUwvVoorWerknemer {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly bsn: string
  /** Eerste ziektedag. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly eersteZiektedag: IsoDate
  /** Op de eerste ziektedag gewerkte uren. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly urenEersteZiektedag?: number
  /** Grond waarop ziekengeld is aangevraagd. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly ziekengeldGrond?: string
  /** Grond waarop de no-riskpolis is ingeroepen. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly noRiskGrond?: string
  /** Of een ongeval of een ander de ziekte veroorzaakte, zoals de aangifte het vraagt. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly regresGrond?: string
  /** Datum van gedeeltelijk herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `avg/15`, `ap-2016/2-juridisch-kader/recht-op-inzage`. */
  readonly datumHerstel?: IsoDate
}

/** A `ZiekteaangifteUwvVoorWerknemer` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekteaangifteUwvVoorWerknemer(record: ZiekteaangifteUwvRecord): ZiekteaangifteUwvVoorWerknemer {
  const {
    id,
    verzuimgevalId,
    naam,
    bsn,
    eersteZiektedag,
    urenEersteZiektedag,
    ziekengeldGrond,
    noRiskGrond,
    regresGrond,
    datumGedeeltelijkHerstel,
    datumHerstel,
  } = record
  if (
    urenEersteZiektedag !== undefined &&
    ziekengeldGrond !== undefined &&
    noRiskGrond !== undefined &&
    regresGrond !== undefined &&
    datumGedeeltelijkHerstel !== undefined &&
    datumHerstel !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      bsn, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      urenEersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      ziekengeldGrond, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      noRiskGrond, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      regresGrond, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumGedeeltelijkHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
      datumHerstel, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    }

  }

  const view: { -readonly [K in keyof ZiekteaangifteUwvVoorWerknemer]: ZiekteaangifteUwvVoorWerknemer[K] } = {
    id,
    verzuimgevalId,
    naam, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    bsn, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
    eersteZiektedag, // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  }

  if (urenEersteZiektedag !== undefined) view.urenEersteZiektedag = urenEersteZiektedag // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (ziekengeldGrond !== undefined) view.ziekengeldGrond = ziekengeldGrond // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (noRiskGrond !== undefined) view.noRiskGrond = noRiskGrond // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (regresGrond !== undefined) view.regresGrond = regresGrond // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  return view
}

/** What the werknemer may read, by entity. */
export interface Views {
  readonly 'adviesdossier-medisch-adviseur': AdviesdossierMedischAdviseurVoorWerknemer
  readonly arbeidsongeval: ArbeidsongevalVoorWerknemer
  readonly begeleidingsadministratie: BegeleidingsadministratieVoorWerknemer
  readonly 'blijvende-afspraak': BlijvendeAfspraakVoorWerknemer
  readonly claimdossier: ClaimdossierVoorWerknemer
  readonly 'delegatie-afspraak': DelegatieAfspraakVoorWerknemer
  readonly 'dossier-gedelegeerde': DossierGedelegeerdeVoorWerknemer
  readonly dossieroverdracht: DossieroverdrachtVoorWerknemer
  readonly 'medisch-dossier': MedischDossierVoorWerknemer
  readonly ontslagdossier: OntslagdossierVoorWerknemer
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorWerknemer
  readonly 'plan-van-aanpak': PlanVanAanpakVoorWerknemer
  readonly procesdossier: ProcesdossierVoorWerknemer
  readonly 're-integratie-medisch-dossier': ReIntegratieMedischDossierVoorWerknemer
  readonly 're-integratiedossier': ReIntegratiedossierVoorWerknemer
  readonly 're-integratiedossier-verzekeraar': ReIntegratiedossierVerzekeraarVoorWerknemer
  readonly 're-integratieopdracht': ReIntegratieopdrachtVoorWerknemer
  readonly 're-integratierapport': ReIntegratierapportVoorWerknemer
  readonly 're-integratieverslag': ReIntegratieverslagVoorWerknemer
  readonly 're-integratieverslag-medisch-deel': ReIntegratieverslagMedischDeelVoorWerknemer
  readonly verzuimgeval: VerzuimgevalVoorWerknemer
  readonly ziekmelding: ZiekmeldingVoorWerknemer
  readonly 'ziekteaangifte-uwv': ZiekteaangifteUwvVoorWerknemer
}

/** What the werknemer may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the werknemer, by entity. */
export const projectors = Object.freeze({
  'adviesdossier-medisch-adviseur': projectAdviesdossierMedischAdviseurVoorWerknemer,
  arbeidsongeval: projectArbeidsongevalVoorWerknemer,
  begeleidingsadministratie: projectBegeleidingsadministratieVoorWerknemer,
  'blijvende-afspraak': projectBlijvendeAfspraakVoorWerknemer,
  claimdossier: projectClaimdossierVoorWerknemer,
  'delegatie-afspraak': projectDelegatieAfspraakVoorWerknemer,
  'dossier-gedelegeerde': projectDossierGedelegeerdeVoorWerknemer,
  dossieroverdracht: projectDossieroverdrachtVoorWerknemer,
  'medisch-dossier': projectMedischDossierVoorWerknemer,
  ontslagdossier: projectOntslagdossierVoorWerknemer,
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorWerknemer,
  'plan-van-aanpak': projectPlanVanAanpakVoorWerknemer,
  procesdossier: projectProcesdossierVoorWerknemer,
  're-integratie-medisch-dossier': projectReIntegratieMedischDossierVoorWerknemer,
  're-integratiedossier': projectReIntegratiedossierVoorWerknemer,
  're-integratiedossier-verzekeraar': projectReIntegratiedossierVerzekeraarVoorWerknemer,
  're-integratieopdracht': projectReIntegratieopdrachtVoorWerknemer,
  're-integratierapport': projectReIntegratierapportVoorWerknemer,
  're-integratieverslag': projectReIntegratieverslagVoorWerknemer,
  're-integratieverslag-medisch-deel': projectReIntegratieverslagMedischDeelVoorWerknemer,
  verzuimgeval: projectVerzuimgevalVoorWerknemer,
  ziekmelding: projectZiekmeldingVoorWerknemer,
  'ziekteaangifte-uwv': projectZiekteaangifteUwvVoorWerknemer,
})

/** What the werknemer may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
