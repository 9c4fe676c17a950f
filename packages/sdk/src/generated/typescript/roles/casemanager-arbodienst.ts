// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, OordeelBedrijfsartsRecord, ProcesdossierRecord, VerzuimgevalRecord, ZiekmeldingRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Oordeel van de bedrijfsarts: what the casemanager-arbodienst may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVoorCasemanagerArbodienst {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly belastbaarheid?: string
  /** Vermoedelijke duur van het verzuim. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly adviesInterventie?: string
}

/** A `OordeelBedrijfsartsVoorCasemanagerArbodienst` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOordeelBedrijfsartsVoorCasemanagerArbodienst(record: OordeelBedrijfsartsRecord): OordeelBedrijfsartsVoorCasemanagerArbodienst {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Procesdossier: what the casemanager-arbodienst may read of it, and nothing else. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVoorCasemanagerArbodienst {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly interventieDatum?: IsoDate
}

/** A `ProcesdossierVoorCasemanagerArbodienst` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectProcesdossierVoorCasemanagerArbodienst(record: ProcesdossierRecord): ProcesdossierVoorCasemanagerArbodienst {
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
      vervolgafspraak, // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
      hervattingsdatum, // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
      spreekuurBedrijfsartsDatum, // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
      interventieIngezet, // nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten, nvab-2019/1-casemanager/ii-bewaakt-termijnen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
      interventieDatum, // nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten, nvab-2019/1-casemanager/ii-bewaakt-termijnen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
    }

  }

  const view: { -readonly [K in keyof ProcesdossierVoorCasemanagerArbodienst]: ProcesdossierVoorCasemanagerArbodienst[K] } = {
    id,
    verzuimgevalId,
  }

  if (vervolgafspraak !== undefined) view.vervolgafspraak = vervolgafspraak // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
  if (hervattingsdatum !== undefined) view.hervattingsdatum = hervattingsdatum // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // nvab-2019/1-casemanager/aangewezene-verzorgt-contact, nvab-2019/1-casemanager/ii-faciliteert, nvab-2019/3-4-situaties/b-ii-coordineert-contact, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten, nvab-2019/1-casemanager/ii-bewaakt-termijnen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten, nvab-2019/1-casemanager/ii-bewaakt-termijnen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
  return view
}

/** Verzuimgeval: what the casemanager-arbodienst may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorCasemanagerArbodienst {
  readonly id: string
  /** Naam. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly naam: string
  /** Woonadres. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly datumHerstel?: IsoDate
}

/** A `VerzuimgevalVoorCasemanagerArbodienst` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectVerzuimgevalVoorCasemanagerArbodienst(record: VerzuimgevalRecord): VerzuimgevalVoorCasemanagerArbodienst {
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
      naam, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
      adres, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
      eersteZiektedag, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
      datumGedeeltelijkHerstel, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
      datumHerstel, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
    }

  }

  const view: { -readonly [K in keyof VerzuimgevalVoorCasemanagerArbodienst]: VerzuimgevalVoorCasemanagerArbodienst[K] } = {
    id,
    naam, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
    eersteZiektedag, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
  }

  if (adres !== undefined) view.adres = adres // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
  return view
}

/** Ziekmelding: what the casemanager-arbodienst may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVoorCasemanagerArbodienst {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly verpleegadres?: string
  /** Vermoedelijke duur van het verzuim. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-bedrijfsvoering`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-arbeidsovereenkomst`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** A `ZiekmeldingVoorCasemanagerArbodienst` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekmeldingVoorCasemanagerArbodienst(record: ZiekmeldingRecord): ZiekmeldingVoorCasemanagerArbodienst {
  const {
    id,
    verzuimgevalId,
    datumZiekmelding,
    telefoonnummer,
    verpleegadres,
    lopendeAfsprakenEnWerkzaamheden,
    vangnetJaNee,
    arbeidsongevalJaNee,
    verkeersongevalRegresJaNee,
  } = record
  if (
    telefoonnummer !== undefined &&
    verpleegadres !== undefined &&
    lopendeAfsprakenEnWerkzaamheden !== undefined &&
    vangnetJaNee !== undefined &&
    arbeidsongevalJaNee !== undefined &&
    verkeersongevalRegresJaNee !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      datumZiekmelding, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
      telefoonnummer, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
      verpleegadres, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
      lopendeAfsprakenEnWerkzaamheden, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-bedrijfsvoering
      vangnetJaNee, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-arbeidsovereenkomst
      arbeidsongevalJaNee, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
      verkeersongevalRegresJaNee, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
    }

  }

  const view: { -readonly [K in keyof ZiekmeldingVoorCasemanagerArbodienst]: ZiekmeldingVoorCasemanagerArbodienst[K] } = {
    id,
    verzuimgevalId,
    datumZiekmelding, // nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever
  }

  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  if (verpleegadres !== undefined) view.verpleegadres = verpleegadres // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  if (lopendeAfsprakenEnWerkzaamheden !== undefined) view.lopendeAfsprakenEnWerkzaamheden = lopendeAfsprakenEnWerkzaamheden // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-bedrijfsvoering
  if (vangnetJaNee !== undefined) view.vangnetJaNee = vangnetJaNee // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-arbeidsovereenkomst
  if (arbeidsongevalJaNee !== undefined) view.arbeidsongevalJaNee = arbeidsongevalJaNee // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  if (verkeersongevalRegresJaNee !== undefined) view.verkeersongevalRegresJaNee = verkeersongevalRegresJaNee // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
  return view
}

/** Procesdossier: what the casemanager-arbodienst may record in a new one. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVanCasemanagerArbodienst {
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/1-casemanager/aangewezene-verzorgt-contact`, `nvab-2019/1-casemanager/ii-faciliteert`, `nvab-2019/3-4-situaties/b-ii-coordineert-contact`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `nvab-2019/3-4-situaties/b-ii-begeleidt-activiteiten`, `nvab-2019/1-casemanager/ii-bewaakt-termijnen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly interventieDatum?: IsoDate
}

/** Ziekmelding: what the casemanager-arbodienst may record in a new one. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVanCasemanagerArbodienst {
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/als-de-werkgever`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly verpleegadres?: string
  /** Vermoedelijke duur van het verzuim. Only when these facts decide so: `casemanager-genoemd-in-plan-van-aanpak`. Norms: `handleiding-2015/2-begrippen/niet-benoemd-alleen-procesgegevens`, `handleiding-2015/2-begrippen/certificaat-is-niet-genoeg`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-bedrijfsvoering`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-arbeidsovereenkomst`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** What the casemanager-arbodienst may read, by entity. */
export interface Views {
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorCasemanagerArbodienst
  readonly procesdossier: ProcesdossierVoorCasemanagerArbodienst
  readonly verzuimgeval: VerzuimgevalVoorCasemanagerArbodienst
  readonly ziekmelding: ZiekmeldingVoorCasemanagerArbodienst
}

/** What the casemanager-arbodienst may record, by entity. */
export interface Writes {
  readonly procesdossier: ProcesdossierVanCasemanagerArbodienst
  readonly ziekmelding: ZiekmeldingVanCasemanagerArbodienst
}

/** The function that makes each view of the casemanager-arbodienst, by entity. */
export const projectors = Object.freeze({
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorCasemanagerArbodienst,
  procesdossier: projectProcesdossierVoorCasemanagerArbodienst,
  verzuimgeval: projectVerzuimgevalVoorCasemanagerArbodienst,
  ziekmelding: projectZiekmeldingVoorCasemanagerArbodienst,
})

/** What the casemanager-arbodienst may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  'oordeel-bedrijfsarts': [['belastbaarheid', 'belastbaarheid'], ['vermoedelijkeDuur', 'vermoedelijke-duur'], ['arbeidsongeschiktheidspercentage', 'arbeidsongeschiktheidspercentage'], ['adviesAanpassingen', 'advies-aanpassingen'], ['adviesWerkvoorzieningen', 'advies-werkvoorzieningen'], ['adviesInterventie', 'advies-interventie']],
  ziekmelding: [['vermoedelijkeDuur', 'vermoedelijke-duur']],
})
