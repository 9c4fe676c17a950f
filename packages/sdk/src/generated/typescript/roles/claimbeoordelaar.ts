// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the claimbeoordelaar may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorClaimbeoordelaar {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/3-categorieen/a-naw`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/3-categorieen/a-naw`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/3-categorieen/a-loongegevens`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/3-categorieen/a-eerste-verzuimdag`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/3-categorieen/a-herstel`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/3-categorieen/a-herstel`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/3-categorieen/a-duur`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/3-categorieen/a-percentage-of-loonwaarde`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/3-categorieen/a-percentage-of-loonwaarde`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/3-categorieen/a-opbouwschema`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/3-categorieen/a-schadeloosstelling`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/3-categorieen/a-loonopschorting`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/3-categorieen/a-interventie`, `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/3-categorieen/a-interventie`, `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/3-categorieen/a-plan-van-aanpak`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/3-categorieen/a-activiteiten`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `ap-2016/5-2-5-verzuimverzekeraars/tijdigheid`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** A `ClaimdossierVoorClaimbeoordelaar` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectClaimdossierVoorClaimbeoordelaar(record: ClaimdossierRecord): ClaimdossierVoorClaimbeoordelaar {
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
      naam, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      adres, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      loongegevens, // handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      eersteZiektedag, // handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      datumGedeeltelijkHerstel, // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      datumHerstel, // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      vermoedelijkeDuur, // handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      arbeidsongeschiktheidspercentage, // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      loonwaarde, // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      opbouwschema, // handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      schadeloosstellingJaNee, // handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      loonopschortingOfLoonstop, // handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      interventieIngezet, // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      interventieDatum, // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      planVanAanpakOpgesteld, // handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      tijdigheidReIntegratieInspanningen, // ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
    }
  }
  const view: { -readonly [K in keyof ClaimdossierVoorClaimbeoordelaar]: ClaimdossierVoorClaimbeoordelaar[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
    eersteZiektedag, // handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  }
  if (adres !== undefined) view.adres = adres // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  return view
}

/** What the claimbeoordelaar may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorClaimbeoordelaar
}

/** What the claimbeoordelaar may record, by entity. */
export interface Writes {}

/** The function that makes each view of the claimbeoordelaar, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorClaimbeoordelaar,
})

/** What the claimbeoordelaar may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
