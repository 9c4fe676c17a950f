// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the loket may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorLoket {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** A `ClaimdossierVoorLoket` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectClaimdossierVoorLoket(record: ClaimdossierRecord): ClaimdossierVoorLoket {
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
      naam, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      adres, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      loongegevens, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      eersteZiektedag, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      datumGedeeltelijkHerstel, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      datumHerstel, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      vermoedelijkeDuur, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      arbeidsongeschiktheidspercentage, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      loonwaarde, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      opbouwschema, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      schadeloosstellingJaNee, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      loonopschortingOfLoonstop, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      interventieIngezet, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      interventieDatum, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      planVanAanpakOpgesteld, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
      tijdigheidReIntegratieInspanningen, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
    }

  }

  const view: { -readonly [K in keyof ClaimdossierVoorLoket]: ClaimdossierVoorLoket[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
    eersteZiektedag, // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  }

  if (adres !== undefined) view.adres = adres // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // handleiding-2015/7-3-loket/loket-alleen-a, handleiding-2015/7-3-loket/loket-verwerkt-registratie
  return view
}

/** Claimdossier: what the loket may record in a new one. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVanLoket {
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/7-3-loket/loket-alleen-a`, `handleiding-2015/7-3-loket/loket-verwerkt-registratie`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** What the loket may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorLoket
}

/** What the loket may record, by entity. */
export interface Writes {
  readonly claimdossier: ClaimdossierVanLoket
}

/** The function that makes each view of the loket, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorLoket,
})

/** What the loket may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
