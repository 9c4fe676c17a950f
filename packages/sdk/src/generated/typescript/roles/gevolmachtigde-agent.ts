// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ClaimdossierRecord, Conditional } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Claimdossier: what the gevolmachtigde-agent may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorGevolmachtigdeAgent {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly naam: string
  /** Woonadres. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels`, `handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** A `ClaimdossierVoorGevolmachtigdeAgent` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectClaimdossierVoorGevolmachtigdeAgent(record: ClaimdossierRecord): ClaimdossierVoorGevolmachtigdeAgent {
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
      naam, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      adres, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      loongegevens, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      eersteZiektedag, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      datumGedeeltelijkHerstel, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      datumHerstel, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      vermoedelijkeDuur, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      arbeidsongeschiktheidspercentage, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      loonwaarde, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      opbouwschema, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      schadeloosstellingJaNee, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      loonopschortingOfLoonstop, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      interventieIngezet, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      interventieDatum, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      planVanAanpakOpgesteld, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
      tijdigheidReIntegratieInspanningen, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
    }

  }

  const view: { -readonly [K in keyof ClaimdossierVoorGevolmachtigdeAgent]: ClaimdossierVoorGevolmachtigdeAgent[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
    eersteZiektedag, // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  }

  if (adres !== undefined) view.adres = adres // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // handleiding-2015/8-vragen-13-tot-16/13-agent-zelfde-regels, handleiding-2015/8-vragen-13-tot-16/13-agent-geen-casemanager
  return view
}

/** What the gevolmachtigde-agent may read, by entity. */
export interface Views {
  readonly claimdossier: ClaimdossierVoorGevolmachtigdeAgent
}

/** What the gevolmachtigde-agent may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the gevolmachtigde-agent, by entity. */
export const projectors = Object.freeze({
  claimdossier: projectClaimdossierVoorGevolmachtigdeAgent,
})

/** What the gevolmachtigde-agent may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
