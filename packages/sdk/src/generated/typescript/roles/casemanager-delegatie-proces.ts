// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, ProcesdossierRecord, VerzuimgevalRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Procesdossier: what the casemanager-delegatie-proces may read of it, and nothing else. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVoorCasemanagerDelegatieProces {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly interventieDatum?: IsoDate
}

/** A `ProcesdossierVoorCasemanagerDelegatieProces` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectProcesdossierVoorCasemanagerDelegatieProces(record: ProcesdossierRecord): ProcesdossierVoorCasemanagerDelegatieProces {
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
      vervolgafspraak, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
      hervattingsdatum, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
      spreekuurBedrijfsartsDatum, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
      interventieIngezet, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
      interventieDatum, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
    }

  }

  const view: { -readonly [K in keyof ProcesdossierVoorCasemanagerDelegatieProces]: ProcesdossierVoorCasemanagerDelegatieProces[K] } = {
    id,
    verzuimgevalId,
  }

  if (vervolgafspraak !== undefined) view.vervolgafspraak = vervolgafspraak // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
  if (hervattingsdatum !== undefined) view.hervattingsdatum = hervattingsdatum // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/bijlage-4-taken/procesinformatie-vastleggen
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
  return view
}

/** Verzuimgeval: what the casemanager-delegatie-proces may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorCasemanagerDelegatieProces {
  readonly id: string
  /** Naam. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly naam: string
  /** Eerste ziektedag. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly datumHerstel?: IsoDate
}

/** A `VerzuimgevalVoorCasemanagerDelegatieProces` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectVerzuimgevalVoorCasemanagerDelegatieProces(record: VerzuimgevalRecord): VerzuimgevalVoorCasemanagerDelegatieProces {
  const {
    id,
    naam,
    eersteZiektedag,
    datumGedeeltelijkHerstel,
    datumHerstel,
  } = record
  if (
    datumGedeeltelijkHerstel !== undefined &&
    datumHerstel !== undefined
  ) {
    return {
      id,
      naam, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
      eersteZiektedag, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
      datumGedeeltelijkHerstel, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
      datumHerstel, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
    }

  }

  const view: { -readonly [K in keyof VerzuimgevalVoorCasemanagerDelegatieProces]: VerzuimgevalVoorCasemanagerDelegatieProces[K] } = {
    id,
    naam, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
    eersteZiektedag, // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
  }

  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // nvab-2019/3-4-situaties/a-ii-procesdossier, nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces, nvab-2019/1-casemanager/ii-bewaakt-termijnen
  return view
}

/** Procesdossier: what the casemanager-delegatie-proces may record in a new one. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVanCasemanagerDelegatieProces {
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/3-4-situaties/a-ii-alleen-nodig-voor-proces`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`. */
  readonly interventieDatum?: IsoDate
}

/** What the casemanager-delegatie-proces may read, by entity. */
export interface Views {
  readonly procesdossier: ProcesdossierVoorCasemanagerDelegatieProces
  readonly verzuimgeval: VerzuimgevalVoorCasemanagerDelegatieProces
}

/** What the casemanager-delegatie-proces may record, by entity. */
export interface Writes {
  readonly procesdossier: ProcesdossierVanCasemanagerDelegatieProces
}

/** The function that makes each view of the casemanager-delegatie-proces, by entity. */
export const projectors = Object.freeze({
  procesdossier: projectProcesdossierVoorCasemanagerDelegatieProces,
  verzuimgeval: projectVerzuimgevalVoorCasemanagerDelegatieProces,
})

/** What the casemanager-delegatie-proces may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
