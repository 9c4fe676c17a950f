// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the claimbeoordelaar may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorClaimbeoordelaar {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/3-categorieen/a-naw`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-naw`, `handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw`, `handleiding-2015/7-1-verzekeraar/claim-heeft-naw`, `handleiding-2015/7-1-verzekeraar/claim-heeft-a`, `handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding`, `handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/3-categorieen/a-naw`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-naw`, `handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw`, `handleiding-2015/7-1-verzekeraar/claim-heeft-naw`, `handleiding-2015/7-1-verzekeraar/claim-heeft-a`, `handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding`, `handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/3-categorieen/a-loongegevens`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-loon`, `handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding`, `handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/3-categorieen/a-eerste-verzuimdag`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-data`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/3-categorieen/a-herstel`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-data`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/3-categorieen/a-herstel`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-data`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/3-categorieen/a-duur`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/3-categorieen/a-percentage-of-loonwaarde`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/3-categorieen/a-percentage-of-loonwaarde`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/3-categorieen/a-opbouwschema`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/3-uren`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/3-categorieen/a-schadeloosstelling`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/3-categorieen/a-loonopschorting`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/3-categorieen/a-interventie`, `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer`, `handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer`, `handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie`, `handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/3-categorieen/a-interventie`, `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer`, `handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer`, `handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie`, `handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie`, `handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten`, `handleiding-2015/3-categorieen/a-plan-van-aanpak`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/4-plan-opgesteld`, `handleiding-2015/8-vragen-8-tot-12/10-aan-werkgever-vragen`, `handleiding-2015/8-vragen-8-tot-12/10-aan-bedrijfsarts-vragen`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/3-categorieen/a-activiteiten`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/4-stappen-gezet`, `handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer`, `handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer`, `handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie`, `handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `ap-2016/5-2-5-verzuimverzekeraars/tijdigheid`, `handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a`, `handleiding-2015/8-vragen-1-tot-7/4-poortwachterstappen`. */
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
      naam, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
      adres, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
      loongegevens, // handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-loon, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
      eersteZiektedag, // handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
      datumGedeeltelijkHerstel, // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
      datumHerstel, // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
      vermoedelijkeDuur, // handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      arbeidsongeschiktheidspercentage, // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      loonwaarde, // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      opbouwschema, // handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-uren
      schadeloosstellingJaNee, // handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      loonopschortingOfLoonstop, // handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
      interventieIngezet, // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
      interventieDatum, // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
      planVanAanpakOpgesteld, // handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten, handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-plan-opgesteld, handleiding-2015/8-vragen-8-tot-12/10-aan-werkgever-vragen, handleiding-2015/8-vragen-8-tot-12/10-aan-bedrijfsarts-vragen
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-stappen-gezet, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
      tijdigheidReIntegratieInspanningen, // ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-poortwachterstappen
    }

  }

  const view: { -readonly [K in keyof ClaimdossierVoorClaimbeoordelaar]: ClaimdossierVoorClaimbeoordelaar[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
    eersteZiektedag, // handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  }

  if (adres !== undefined) view.adres = adres // handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-loon, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-uren
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten, handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-plan-opgesteld, handleiding-2015/8-vragen-8-tot-12/10-aan-werkgever-vragen, handleiding-2015/8-vragen-8-tot-12/10-aan-bedrijfsarts-vragen
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-stappen-gezet, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-poortwachterstappen
  return view
}

/** What the claimbeoordelaar may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorClaimbeoordelaar
}

/** What the claimbeoordelaar may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the claimbeoordelaar, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorClaimbeoordelaar,
})

/** What the claimbeoordelaar may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
