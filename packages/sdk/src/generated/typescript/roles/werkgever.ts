// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional, OordeelBedrijfsartsRecord, VerzuimgevalRecord, ZiekmeldingRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** A `ClaimdossierVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectClaimdossierVoorWerkgever(record: ClaimdossierRecord): ClaimdossierVoorWerkgever {
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      adres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      loongegevens, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      arbeidsongeschiktheidspercentage, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      loonwaarde, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      opbouwschema, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      schadeloosstellingJaNee, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
      loonopschortingOfLoonstop, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
      interventieIngezet, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      interventieDatum, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      planVanAanpakOpgesteld, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
      tijdigheidReIntegratieInspanningen, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
    }
  }
  const view: { -readonly [K in keyof ClaimdossierVoorWerkgever]: ClaimdossierVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  }
  if (adres !== undefined) view.adres = adres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak
  return view
}

/** Oordeel van de bedrijfsarts: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly adviesInterventie?: string
}

/** A `OordeelBedrijfsartsVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOordeelBedrijfsartsVoorWerkgever(record: OordeelBedrijfsartsRecord): OordeelBedrijfsartsVoorWerkgever {
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
      belastbaarheid, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      arbeidsongeschiktheidspercentage, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      adviesAanpassingen, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      adviesWerkvoorzieningen, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      adviesInterventie, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
    }
  }
  const view: { -readonly [K in keyof OordeelBedrijfsartsVoorWerkgever]: OordeelBedrijfsartsVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    belastbaarheid, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  }
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (adviesAanpassingen !== undefined) view.adviesAanpassingen = adviesAanpassingen // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (adviesWerkvoorzieningen !== undefined) view.adviesWerkvoorzieningen = adviesWerkvoorzieningen // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (adviesInterventie !== undefined) view.adviesInterventie = adviesInterventie // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  return view
}

/** Verzuimgeval: what the werkgever may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorWerkgever {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumHerstel?: IsoDate
}

/** A `VerzuimgevalVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectVerzuimgevalVoorWerkgever(record: VerzuimgevalRecord): VerzuimgevalVoorWerkgever {
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      adres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
    }
  }
  const view: { -readonly [K in keyof VerzuimgevalVoorWerkgever]: VerzuimgevalVoorWerkgever[K] } = {
    id,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  }
  if (adres !== undefined) view.adres = adres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  return view
}

/** Ziekmelding: what the werkgever may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden`, `ap-2016/4-ziekmelding/werk-kan-worden-overgenomen`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-ja-nee`, `ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling`, `handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-ja-nee`, `ap-2016/4-ziekmelding/arbeidsongeval-grondslag`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `ap-2016/4-ziekmelding/verkeersongeval-ja-nee`, `ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde`, `ap-2016/4-ziekmelding/regres-alleen-verkeersongeval`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** A `ZiekmeldingVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekmeldingVoorWerkgever(record: ZiekmeldingRecord): ZiekmeldingVoorWerkgever {
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
      datumZiekmelding, // ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
      telefoonnummer, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle
      verpleegadres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle
      verblijfInZorginstelling, // ap-2016/4-ziekmelding/zorginstelling-niet-noemen
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
      lopendeAfsprakenEnWerkzaamheden, // ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen
      vangnetJaNee, // ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen
      arbeidsongevalJaNee, // ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag
      verkeersongevalRegresJaNee, // ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval
    }
  }
  const view: { -readonly [K in keyof ZiekmeldingVoorWerkgever]: ZiekmeldingVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    datumZiekmelding, // ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens
  }
  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle
  if (verpleegadres !== undefined) view.verpleegadres = verpleegadres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle
  if (verblijfInZorginstelling !== undefined) view.verblijfInZorginstelling = verblijfInZorginstelling // ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig
  if (lopendeAfsprakenEnWerkzaamheden !== undefined) view.lopendeAfsprakenEnWerkzaamheden = lopendeAfsprakenEnWerkzaamheden // ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen
  if (vangnetJaNee !== undefined) view.vangnetJaNee = vangnetJaNee // ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen
  if (arbeidsongevalJaNee !== undefined) view.arbeidsongevalJaNee = arbeidsongevalJaNee // ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag
  if (verkeersongevalRegresJaNee !== undefined) view.verkeersongevalRegresJaNee = verkeersongevalRegresJaNee // ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval
  return view
}

/** Claimdossier: what the werkgever may record in a new one. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVanWerkgever {
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** Verzuimgeval: what the werkgever may record in a new one. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVanWerkgever {
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumHerstel?: IsoDate
}

/** Ziekmelding: what the werkgever may record in a new one. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVanWerkgever {
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden`, `ap-2016/4-ziekmelding/werk-kan-worden-overgenomen`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-ja-nee`, `ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling`, `handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-ja-nee`, `ap-2016/4-ziekmelding/arbeidsongeval-grondslag`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `ap-2016/4-ziekmelding/verkeersongeval-ja-nee`, `ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde`, `ap-2016/4-ziekmelding/regres-alleen-verkeersongeval`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** What the werkgever may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorWerkgever
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorWerkgever
  readonly verzuimgeval: VerzuimgevalVoorWerkgever
  readonly ziekmelding: ZiekmeldingVoorWerkgever
}

/** What the werkgever may record, by entity. */
export interface Writes {
  readonly claimdossier: ClaimdossierVanWerkgever
  readonly verzuimgeval: VerzuimgevalVanWerkgever
  readonly ziekmelding: ZiekmeldingVanWerkgever
}

/** The function that makes each view of the werkgever, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorWerkgever,
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorWerkgever,
  verzuimgeval: projectVerzuimgevalVoorWerkgever,
  ziekmelding: projectZiekmeldingVoorWerkgever,
})

/** What the werkgever may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
