// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ArbeidsongevalRecord, BlijvendeAfspraakRecord, ClaimdossierRecord, Conditional, KeuringsopzetRecord, OntslagdossierRecord, OordeelBedrijfsartsRecord, PlanVanAanpakRecord, ProcesdossierRecord, ReIntegratiedossierRecord, ReIntegratieopdrachtRecord, ReIntegratieverslagRecord, SollicitatieRecord, VerzuimgevalRecord, ZiekmeldingRecord, ZiekteaangifteUwvRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Arbeidsongeval: what the werkgever may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
export interface ArbeidsongevalVoorWerkgever {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam?: string
  /** Datum van een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalDatum: IsoDate
  /** Wat voor ongeval het was. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalAard: string
  /** Of een arbeidsongeval bij de toezichthouder moet worden gemeld. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalMeldplichtig?: boolean
  /** Of een arbeidsongeval meer dan drie werkdagen verzuim gaf. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalLangerVerzuim?: boolean
  /** Rapport over een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-rapport`. */
  readonly arbeidsongevalRapport?: string
}

/** A `ArbeidsongevalVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectArbeidsongevalVoorWerkgever(record: ArbeidsongevalRecord): ArbeidsongevalVoorWerkgever {
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      arbeidsongevalDatum, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
      arbeidsongevalAard, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
      arbeidsongevalMeldplichtig, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
      arbeidsongevalLangerVerzuim, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
      arbeidsongevalRapport, // ap-2016/4-ziekmelding/arbeidsongeval-rapport
    }

  }

  const view: { -readonly [K in keyof ArbeidsongevalVoorWerkgever]: ArbeidsongevalVoorWerkgever[K] } = {
    id,
    arbeidsongevalDatum, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
    arbeidsongevalAard, // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
  }

  if (naam !== undefined) view.naam = naam // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  if (arbeidsongevalMeldplichtig !== undefined) view.arbeidsongevalMeldplichtig = arbeidsongevalMeldplichtig // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
  if (arbeidsongevalLangerVerzuim !== undefined) view.arbeidsongevalLangerVerzuim = arbeidsongevalLangerVerzuim // ap-2016/4-ziekmelding/arbeidsongeval-lijst, ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim, ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum, ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg, arbowet/9-2, arbowet/9-2-aard-en-datum
  if (arbeidsongevalRapport !== undefined) view.arbeidsongevalRapport = arbeidsongevalRapport // ap-2016/4-ziekmelding/arbeidsongeval-rapport
  return view
}

/** Blijvende afspraak in het personeelsdossier: what the werkgever may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`. */
export interface BlijvendeAfspraakVoorWerkgever {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Blijvende afspraken over hulpmiddelen. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`, `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenHulpmiddelen?: string
  /** Blijvende afspraken over de inhoud van het werk. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`, `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenTaakinhoud?: string
}

/** A `BlijvendeAfspraakVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectBlijvendeAfspraakVoorWerkgever(record: BlijvendeAfspraakRecord): BlijvendeAfspraakVoorWerkgever {
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      blijvendeAfsprakenHulpmiddelen, // ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier, ap-2016/6-bewaartermijnen/blijvende-afspraken-langer
      blijvendeAfsprakenTaakinhoud, // ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier, ap-2016/6-bewaartermijnen/blijvende-afspraken-langer
    }

  }

  const view: { -readonly [K in keyof BlijvendeAfspraakVoorWerkgever]: BlijvendeAfspraakVoorWerkgever[K] } = {
    id,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  }

  if (blijvendeAfsprakenHulpmiddelen !== undefined) view.blijvendeAfsprakenHulpmiddelen = blijvendeAfsprakenHulpmiddelen // ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier, ap-2016/6-bewaartermijnen/blijvende-afspraken-langer
  if (blijvendeAfsprakenTaakinhoud !== undefined) view.blijvendeAfsprakenTaakinhoud = blijvendeAfsprakenTaakinhoud // ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier, ap-2016/6-bewaartermijnen/blijvende-afspraken-langer
  return view
}

/** Claimdossier: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/vermoedelijke-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/9-5-bw7/629-6`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      adres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      loongegevens, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      arbeidsongeschiktheidspercentage, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      loonwaarde, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      opbouwschema, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      schadeloosstellingJaNee, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
      loonopschortingOfLoonstop, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
      interventieIngezet, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      interventieDatum, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      planVanAanpakOpgesteld, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      activiteitenPlanVanAanpakUitgevoerd, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      tijdigheidReIntegratieInspanningen, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
    }

  }

  const view: { -readonly [K in keyof ClaimdossierVoorWerkgever]: ClaimdossierVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  }

  if (adres !== undefined) view.adres = adres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  if (loongegevens !== undefined) view.loongegevens = loongegevens // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (schadeloosstellingJaNee !== undefined) view.schadeloosstellingJaNee = schadeloosstellingJaNee // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  if (loonopschortingOfLoonstop !== undefined) view.loonopschortingOfLoonstop = loonopschortingOfLoonstop // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (planVanAanpakOpgesteld !== undefined) view.planVanAanpakOpgesteld = planVanAanpakOpgesteld // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (activiteitenPlanVanAanpakUitgevoerd !== undefined) view.activiteitenPlanVanAanpakUitgevoerd = activiteitenPlanVanAanpakUitgevoerd // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (tijdigheidReIntegratieInspanningen !== undefined) view.tijdigheidReIntegratieInspanningen = tijdigheidReIntegratieInspanningen // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  return view
}

/** Opzet van een aanstellingskeuring: what the werkgever may read of it, and nothing else. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`. */
export interface KeuringsopzetVoorWerkgever {
  readonly id: string
  /** Bijzondere medische eisen van de functie. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly functieEisenMedisch?: string
  /** Doel van de keuring. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsdoel?: string
  /** Welke vragen over de gezondheid de keuring stelt. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsvragen?: string
  /** Welke medische onderzoeken de keuring omvat. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsonderzoeken?: string
}

/** A `KeuringsopzetVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectKeuringsopzetVoorWerkgever(record: KeuringsopzetRecord): KeuringsopzetVoorWerkgever {
  const {
    id,
  } = record
  return {
    id,
  }
}

/** Ontslagdossier: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`. */
export interface OntslagdossierVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Verklaring van de bedrijfsarts of herstel voor het werk binnen 26 weken is te verwachten. Only when these facts decide so: `langdurig-ziek-na-opzegverbod`. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`, `ap-2016/5-3-re-integratietraject/verklaring-bedrijfsarts-bij-ontslag`. */
  readonly verklaring26Weken?: string
  /** Deskundigenoordeel van het UWV bij frequent verzuim. Only when these facts decide so: `ontslag-wegens-frequent-verzuim`. Norms: `ap-2016/5-3-re-integratietraject/deskundigenoordeel-bij-frequent-verzuim`, `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`. */
  readonly deskundigenoordeelFrequentVerzuim?: string
  /** Of er een andere passende plek is, ook na scholing. Only when these facts decide so: `langdurig-ziek-na-opzegverbod`, `ontslag-wegens-frequent-verzuim`. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`, `ap-2016/5-3-re-integratietraject/verklaring-bedrijfsarts-bij-ontslag`, `ap-2016/5-3-re-integratietraject/deskundigenoordeel-bij-frequent-verzuim`. */
  readonly herplaatsingsonderzoek?: string
}

/** A `OntslagdossierVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectOntslagdossierVoorWerkgever(record: OntslagdossierRecord): OntslagdossierVoorWerkgever {
  const {
    id,
    verzuimgevalId,
    naam,
  } = record
  return {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  }
}

/** Oordeel van de bedrijfsarts: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/vermoedelijke-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
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
      belastbaarheid, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      arbeidsongeschiktheidspercentage, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      adviesAanpassingen, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      adviesWerkvoorzieningen, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      adviesInterventie, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
    }

  }

  const view: { -readonly [K in keyof OordeelBedrijfsartsVoorWerkgever]: OordeelBedrijfsartsVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    belastbaarheid, // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  }

  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (arbeidsongeschiktheidspercentage !== undefined) view.arbeidsongeschiktheidspercentage = arbeidsongeschiktheidspercentage // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (adviesAanpassingen !== undefined) view.adviesAanpassingen = adviesAanpassingen // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (adviesWerkvoorzieningen !== undefined) view.adviesWerkvoorzieningen = adviesWerkvoorzieningen // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (adviesInterventie !== undefined) view.adviesInterventie = adviesInterventie // ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  return view
}

/** Plan van aanpak: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`. */
export interface PlanVanAanpakVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Plan van aanpak. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly planVanAanpak: string
  /** Wie als casemanager is gekozen. Norms: `handleiding-2015/5-proces/casemanager-in-plan-aangewezen`, `ap-2016/5-3-re-integratietraject/plan-over-casemanager`, `handleiding-2015/2-begrippen/casemanager-vastgelegd-in-plan`. */
  readonly casemanagerNaam?: string
}

/** A `PlanVanAanpakVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectPlanVanAanpakVoorWerkgever(record: PlanVanAanpakRecord): PlanVanAanpakVoorWerkgever {
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
      planVanAanpak, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
      casemanagerNaam, // handleiding-2015/5-proces/casemanager-in-plan-aangewezen, ap-2016/5-3-re-integratietraject/plan-over-casemanager, handleiding-2015/2-begrippen/casemanager-vastgelegd-in-plan
    }

  }

  const view: { -readonly [K in keyof PlanVanAanpakVoorWerkgever]: PlanVanAanpakVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    planVanAanpak, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
  }

  if (casemanagerNaam !== undefined) view.casemanagerNaam = casemanagerNaam // handleiding-2015/5-proces/casemanager-in-plan-aangewezen, ap-2016/5-3-re-integratietraject/plan-over-casemanager, handleiding-2015/2-begrippen/casemanager-vastgelegd-in-plan
  return view
}

/** Procesdossier: what the werkgever may read of it, and nothing else. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
}

/** A `ProcesdossierVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectProcesdossierVoorWerkgever(record: ProcesdossierRecord): ProcesdossierVoorWerkgever {
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
      vervolgafspraak, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
      hervattingsdatum, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
      spreekuurBedrijfsartsDatum, // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
      interventieIngezet, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      interventieDatum, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
    }

  }

  const view: { -readonly [K in keyof ProcesdossierVoorWerkgever]: ProcesdossierVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
  }

  if (vervolgafspraak !== undefined) view.vervolgafspraak = vervolgafspraak // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
  if (hervattingsdatum !== undefined) view.hervattingsdatum = hervattingsdatum // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  return view
}

/** Re-integratiedossier van de werkgever: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`. */
export interface ReIntegratiedossierVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welke re-integratieactiviteiten zijn afgesproken en gedaan. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly reIntegratieactiviteiten?: string
  /** Verslag van een voortgangsgesprek. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly voortgangsverslag?: string
  /** Eerstejaarsevaluatie. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly eerstejaarsevaluatie?: string
  /** Verslag of advies van een casemanager. Norms: `ap-2016/5-3-re-integratietraject/dossier-verslagen-casemanager`. */
  readonly verslagCasemanager?: string
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly opbouwschema?: string
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
}

/** A `ReIntegratiedossierVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratiedossierVoorWerkgever(record: ReIntegratiedossierRecord): ReIntegratiedossierVoorWerkgever {
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
      reIntegratieactiviteiten, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
      voortgangsverslag, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
      eerstejaarsevaluatie, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
      verslagCasemanager, // ap-2016/5-3-re-integratietraject/dossier-verslagen-casemanager
      loonwaarde, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      opbouwschema, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      interventieIngezet, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
      interventieDatum, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
    }

  }

  const view: { -readonly [K in keyof ReIntegratiedossierVoorWerkgever]: ReIntegratiedossierVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
  }

  if (reIntegratieactiviteiten !== undefined) view.reIntegratieactiviteiten = reIntegratieactiviteiten // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
  if (voortgangsverslag !== undefined) view.voortgangsverslag = voortgangsverslag // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
  if (eerstejaarsevaluatie !== undefined) view.eerstejaarsevaluatie = eerstejaarsevaluatie // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
  if (verslagCasemanager !== undefined) view.verslagCasemanager = verslagCasemanager // ap-2016/5-3-re-integratietraject/dossier-verslagen-casemanager
  if (loonwaarde !== undefined) view.loonwaarde = loonwaarde // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (opbouwschema !== undefined) view.opbouwschema = opbouwschema // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (interventieIngezet !== undefined) view.interventieIngezet = interventieIngezet // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  if (interventieDatum !== undefined) view.interventieDatum = interventieDatum // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  return view
}

/** Re-integratieopdracht: what the werkgever may read of it, and nothing else. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
export interface ReIntegratieopdrachtVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk een re-integratiebedrijf kreeg opgedragen. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`. */
  readonly reIntegratieopdrachtInhoud: string
}

/** A `ReIntegratieopdrachtVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieopdrachtVoorWerkgever(record: ReIntegratieopdrachtRecord): ReIntegratieopdrachtVoorWerkgever {
  const {
    id,
    verzuimgevalId,
    reIntegratieopdrachtInhoud,
  } = record
  return {
    id,
    verzuimgevalId,
    reIntegratieopdrachtInhoud, // handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht
  }
}

/** Re-integratieverslag, eerste deel: what the werkgever may read of it, and nothing else. Norms: `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`. */
export interface ReIntegratieverslagVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Re-integratieverslag zonder medisch deel. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly reIntegratieverslag: string
}

/** A `ReIntegratieverslagVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieverslagVoorWerkgever(record: ReIntegratieverslagRecord): ReIntegratieverslagVoorWerkgever {
  const {
    id,
    verzuimgevalId,
    reIntegratieverslag,
  } = record
  return {
    id,
    verzuimgevalId,
    reIntegratieverslag, // handleiding-2015/5-proces/plan-beschrijft-activiteiten, handleiding-2015/5-proces/re-integratiedossier-hele-traject, handleiding-2015/5-proces/plan-in-re-integratiedossier, handleiding-2015/5-proces/dossier-activiteiten, handleiding-2015/5-proces/activiteiten-staan-in-plan, handleiding-2015/5-proces/voortgang-in-dossier, handleiding-2015/5-proces/evaluatie-blikt-terug, handleiding-2015/5-proces/evaluatie-legt-resultaat-vast, handleiding-2015/5-proces/evaluatie-legt-aanpak-vast, handleiding-2015/5-proces/verslag-afspraken, handleiding-2015/5-proces/verslag-resultaten, handleiding-2015/5-proces/plan-zo-nodig-aanpassen, ap-2016/5-1-inleiding/samen-plan-van-aanpak, ap-2016/5-1-inleiding/samen-re-integratiedossier, ap-2016/5-1-inleiding/samen-re-integratieverslag, ap-2016/5-3-re-integratietraject/plan-samen-opstellen, ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen, ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf, ap-2016/5-3-re-integratietraject/plan-over-evaluatie, ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens, ap-2016/5-3-re-integratietraject/dossier-bevat-plan, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever, ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer, ap-2016/5-3-re-integratietraject/verslag-uit-dossier, ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever, regeling-procesgang/4-2-a, regeling-procesgang/4-2-b-momenten, regeling-procesgang/6-1-inhoud
  }
}

/** Sollicitatie: what the werkgever may read of it, and nothing else. Norms: `ap-2016/3-sollicitatie/hoofdstuk-over-sollicitatie`. */
export interface SollicitatieVoorWerkgever {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Dat een sollicitant meldt voor de functie ongeschikt te zijn. Norms: `ap-2016/3-sollicitatie/ongeschiktheid-melden`. */
  readonly ongeschiktheidGemeld?: boolean
  /** Uitslag van de keuring, in één van drie woorden. Only when these facts decide so: `toestemming-sollicitant`, `uitslag-bekend-bij-sollicitant`. Norms: `ap-2016/3-sollicitatie/keuring-informeert-over-geschiktheid`, `ap-2016/3-sollicitatie/uitslag-met-toestemming-aan-werkgever`. */
  readonly keuringsuitslag?: string
  /** Of iemand in het doelgroepregister staat. Only when these facts decide so: `nodig-voor-banenafspraak`. Norms: `ap-2016/3-sollicitatie/doelgroep-bij-uwv-nagaan`, `ap-2016/3-sollicitatie/doelgroep-weten-is-noodzakelijk`. */
  readonly doelgroepregisterJaNee?: boolean
}

/** A `SollicitatieVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectSollicitatieVoorWerkgever(record: SollicitatieRecord): SollicitatieVoorWerkgever {
  const {
    id,
    naam,
    ongeschiktheidGemeld,
  } = record
  if (
    ongeschiktheidGemeld !== undefined
  ) {
    return {
      id,
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      ongeschiktheidGemeld, // ap-2016/3-sollicitatie/ongeschiktheid-melden
    }

  }

  const view: { -readonly [K in keyof SollicitatieVoorWerkgever]: SollicitatieVoorWerkgever[K] } = {
    id,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  }

  if (ongeschiktheidGemeld !== undefined) view.ongeschiktheidGemeld = ongeschiktheidGemeld // ap-2016/3-sollicitatie/ongeschiktheid-melden
  return view
}

/** Verzuimgeval: what the werkgever may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVoorWerkgever {
  readonly id: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
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
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      adres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
    }

  }

  const view: { -readonly [K in keyof VerzuimgevalVoorWerkgever]: VerzuimgevalVoorWerkgever[K] } = {
    id,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  }

  if (adres !== undefined) view.adres = adres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  return view
}

/** Ziekmelding: what the werkgever may read of it, and nothing else. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/vermoedelijke-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden`, `ap-2016/4-ziekmelding/werk-kan-worden-overgenomen`, `ap-2016/4-ziekmelding/collegas-zetten-werk-voort`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-ja-nee`, `ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling`, `handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen`, `handleiding-2015/9-5-bw7/629-5-uitkering`, `handleiding-2015/9-5-bw7/629-6-alleen-voor-loon`, `cbp-brief-2015/beveiliging/vangnet-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-ja-nee`, `ap-2016/4-ziekmelding/arbeidsongeval-grondslag`, `ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht`, `cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `ap-2016/4-ziekmelding/verkeersongeval-ja-nee`, `ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde`, `ap-2016/4-ziekmelding/regres-alleen-verkeersongeval`, `ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang`, `cbp-brief-2015/beveiliging/verkeersongeval-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval`. */
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
      datumZiekmelding, // ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      telefoonnummer, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
      verpleegadres, // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
      verblijfInZorginstelling, // ap-2016/4-ziekmelding/zorginstelling-niet-noemen
      vermoedelijkeDuur, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
      lopendeAfsprakenEnWerkzaamheden, // ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
      vangnetJaNee, // ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
      arbeidsongevalJaNee, // ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
      verkeersongevalRegresJaNee, // ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
    }

  }

  const view: { -readonly [K in keyof ZiekmeldingVoorWerkgever]: ZiekmeldingVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    datumZiekmelding, // ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  }

  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  if (verpleegadres !== undefined) view.verpleegadres = verpleegadres // ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  if (verblijfInZorginstelling !== undefined) view.verblijfInZorginstelling = verblijfInZorginstelling // ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  if (vermoedelijkeDuur !== undefined) view.vermoedelijkeDuur = vermoedelijkeDuur // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  if (lopendeAfsprakenEnWerkzaamheden !== undefined) view.lopendeAfsprakenEnWerkzaamheden = lopendeAfsprakenEnWerkzaamheden // ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
  if (vangnetJaNee !== undefined) view.vangnetJaNee = vangnetJaNee // ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
  if (arbeidsongevalJaNee !== undefined) view.arbeidsongevalJaNee = arbeidsongevalJaNee // ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  if (verkeersongevalRegresJaNee !== undefined) view.verkeersongevalRegresJaNee = verkeersongevalRegresJaNee // ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
  return view
}

/** Ziekteaangifte bij het UWV: what the werkgever may read of it, and nothing else. Norms: `uwv-ziekteaangifte/alleen-in-aangifte`, `zw/38a`. */
export interface ZiekteaangifteUwvVoorWerkgever {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `uavg/46-1`, `uavg/46-1-werkgever`, `uwv-ziekteaangifte/bsn`. */
  readonly bsn: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Op de eerste ziektedag gewerkte uren. Only when these facts decide so: `vangnet-geldt`. Norms: `uwv-ziekteaangifte/uren-eerste-dag`. */
  readonly urenEersteZiektedag?: number
  /** Grond waarop ziekengeld is aangevraagd. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly ziekengeldGrond?: string
  /** Grond waarop de no-riskpolis is ingeroepen. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly noRiskGrond?: string
  /** Of een ongeval of een ander de ziekte veroorzaakte, zoals de aangifte het vraagt. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly regresGrond?: string
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumHerstel?: IsoDate
}

/** A `ZiekteaangifteUwvVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectZiekteaangifteUwvVoorWerkgever(record: ZiekteaangifteUwvRecord): ZiekteaangifteUwvVoorWerkgever {
  const {
    id,
    verzuimgevalId,
    naam,
    bsn,
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
      verzuimgevalId,
      naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
      bsn, // uavg/46-1, uavg/46-1-werkgever, uwv-ziekteaangifte/bsn
      eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumGedeeltelijkHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
      datumHerstel, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
    }

  }

  const view: { -readonly [K in keyof ZiekteaangifteUwvVoorWerkgever]: ZiekteaangifteUwvVoorWerkgever[K] } = {
    id,
    verzuimgevalId,
    naam, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
    bsn, // uavg/46-1, uavg/46-1-werkgever, uwv-ziekteaangifte/bsn
    eersteZiektedag, // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  }

  if (datumGedeeltelijkHerstel !== undefined) view.datumGedeeltelijkHerstel = datumGedeeltelijkHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  if (datumHerstel !== undefined) view.datumHerstel = datumHerstel // handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  return view
}

/** Arbeidsongeval: what the werkgever may record in a new one. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
export interface ArbeidsongevalVanWerkgever {
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam?: string
  /** Datum van een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalDatum: IsoDate
  /** Wat voor ongeval het was. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalAard: string
  /** Of een arbeidsongeval bij de toezichthouder moet worden gemeld. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalMeldplichtig?: boolean
  /** Of een arbeidsongeval meer dan drie werkdagen verzuim gaf. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`, `arbowet/9-2`, `arbowet/9-2-aard-en-datum`. */
  readonly arbeidsongevalLangerVerzuim?: boolean
  /** Rapport over een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-rapport`. */
  readonly arbeidsongevalRapport?: string
}

/** Blijvende afspraak in het personeelsdossier: what the werkgever may record in a new one. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`. */
export interface BlijvendeAfspraakVanWerkgever {
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Blijvende afspraken over hulpmiddelen. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`, `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenHulpmiddelen?: string
  /** Blijvende afspraken over de inhoud van het werk. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`, `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenTaakinhoud?: string
}

/** Claimdossier: what the werkgever may record in a new one. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierVanWerkgever {
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly adres?: string
  /** Loongegevens. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/vermoedelijke-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/9-5-bw7/629-6`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** Opzet van een aanstellingskeuring: what the werkgever may record in a new one. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`. */
export interface KeuringsopzetVanWerkgever {
  /** Bijzondere medische eisen van de functie. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly functieEisenMedisch?: string
  /** Doel van de keuring. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsdoel?: string
  /** Welke vragen over de gezondheid de keuring stelt. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsvragen?: string
  /** Welke medische onderzoeken de keuring omvat. Only when these facts decide so: `advies-over-keuring-ontvangen`. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-inhoud`, `ap-2016/3-sollicitatie/advies-bedrijfsarts-over-rechtmatigheid`, `wmk/8-1`, `besluit-aanstellingskeuringen/3-risico`, `besluit-aanstellingskeuringen/4-eisen-op-schrift`. */
  readonly keuringsonderzoeken?: string
}

/** Ontslagdossier: what the werkgever may record in a new one. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`. */
export interface OntslagdossierVanWerkgever {
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Verklaring van de bedrijfsarts of herstel voor het werk binnen 26 weken is te verwachten. Only when these facts decide so: `langdurig-ziek-na-opzegverbod`. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`, `ap-2016/5-3-re-integratietraject/verklaring-bedrijfsarts-bij-ontslag`. */
  readonly verklaring26Weken?: string
  /** Deskundigenoordeel van het UWV bij frequent verzuim. Only when these facts decide so: `ontslag-wegens-frequent-verzuim`. Norms: `ap-2016/5-3-re-integratietraject/deskundigenoordeel-bij-frequent-verzuim`, `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`. */
  readonly deskundigenoordeelFrequentVerzuim?: string
  /** Of er een andere passende plek is, ook na scholing. Only when these facts decide so: `langdurig-ziek-na-opzegverbod`, `ontslag-wegens-frequent-verzuim`. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`, `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`, `ap-2016/5-3-re-integratietraject/verklaring-bedrijfsarts-bij-ontslag`, `ap-2016/5-3-re-integratietraject/deskundigenoordeel-bij-frequent-verzuim`. */
  readonly herplaatsingsonderzoek?: string
}

/** Plan van aanpak: what the werkgever may record in a new one. Norms: `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`. */
export interface PlanVanAanpakVanWerkgever {
  readonly verzuimgevalId: string
  /** Plan van aanpak. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly planVanAanpak: string
  /** Wie als casemanager is gekozen. Norms: `handleiding-2015/5-proces/casemanager-in-plan-aangewezen`, `ap-2016/5-3-re-integratietraject/plan-over-casemanager`, `handleiding-2015/2-begrippen/casemanager-vastgelegd-in-plan`. */
  readonly casemanagerNaam?: string
}

/** Procesdossier: what the werkgever may record in a new one. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierVanWerkgever {
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/werkafspraken-vastleggen`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/nodig-voor-wettelijke-plicht`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
}

/** Re-integratiedossier van de werkgever: what the werkgever may record in a new one. Norms: `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`. */
export interface ReIntegratiedossierVanWerkgever {
  readonly verzuimgevalId: string
  /** Welke re-integratieactiviteiten zijn afgesproken en gedaan. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly reIntegratieactiviteiten?: string
  /** Verslag van een voortgangsgesprek. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly voortgangsverslag?: string
  /** Eerstejaarsevaluatie. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly eerstejaarsevaluatie?: string
  /** Verslag of advies van een casemanager. Norms: `ap-2016/5-3-re-integratietraject/dossier-verslagen-casemanager`. */
  readonly verslagCasemanager?: string
  /** Door de werkgever vastgestelde loonwaarde. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly opbouwschema?: string
  /** Of een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak`, `handleiding-2015/9-3-wia/25-1`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`, `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly interventieDatum?: IsoDate
}

/** Re-integratieopdracht: what the werkgever may record in a new one. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
export interface ReIntegratieopdrachtVanWerkgever {
  readonly verzuimgevalId: string
  /** Welk werk een re-integratiebedrijf kreeg opgedragen. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`. */
  readonly reIntegratieopdrachtInhoud: string
}

/** Re-integratieverslag, eerste deel: what the werkgever may record in a new one. Norms: `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`. */
export interface ReIntegratieverslagVanWerkgever {
  readonly verzuimgevalId: string
  /** Re-integratieverslag zonder medisch deel. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`, `handleiding-2015/5-proces/re-integratiedossier-hele-traject`, `handleiding-2015/5-proces/plan-in-re-integratiedossier`, `handleiding-2015/5-proces/dossier-activiteiten`, `handleiding-2015/5-proces/activiteiten-staan-in-plan`, `handleiding-2015/5-proces/voortgang-in-dossier`, `handleiding-2015/5-proces/evaluatie-blikt-terug`, `handleiding-2015/5-proces/evaluatie-legt-resultaat-vast`, `handleiding-2015/5-proces/evaluatie-legt-aanpak-vast`, `handleiding-2015/5-proces/verslag-afspraken`, `handleiding-2015/5-proces/verslag-resultaten`, `handleiding-2015/5-proces/plan-zo-nodig-aanpassen`, `ap-2016/5-1-inleiding/samen-plan-van-aanpak`, `ap-2016/5-1-inleiding/samen-re-integratiedossier`, `ap-2016/5-1-inleiding/samen-re-integratieverslag`, `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`, `ap-2016/5-3-re-integratietraject/plan-doelen-en-termijnen`, `ap-2016/5-3-re-integratietraject/plan-over-re-integratiebedrijf`, `ap-2016/5-3-re-integratietraject/plan-over-evaluatie`, `ap-2016/5-3-re-integratietraject/plan-alleen-noodzakelijke-gegevens`, `ap-2016/5-3-re-integratietraject/dossier-bevat-plan`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werkgever`, `ap-2016/5-3-re-integratietraject/dossier-activiteiten-werknemer`, `ap-2016/5-3-re-integratietraject/verslag-uit-dossier`, `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`, `regeling-procesgang/4-2-a`, `regeling-procesgang/4-2-b-momenten`, `regeling-procesgang/6-1-inhoud`. */
  readonly reIntegratieverslag: string
}

/** Sollicitatie: what the werkgever may record in a new one. Norms: `ap-2016/3-sollicitatie/hoofdstuk-over-sollicitatie`. */
export interface SollicitatieVanWerkgever {
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Dat een sollicitant meldt voor de functie ongeschikt te zijn. Norms: `ap-2016/3-sollicitatie/ongeschiktheid-melden`. */
  readonly ongeschiktheidGemeld?: boolean
  /** Uitslag van de keuring, in één van drie woorden. Only when these facts decide so: `toestemming-sollicitant`, `uitslag-bekend-bij-sollicitant`. Norms: `ap-2016/3-sollicitatie/keuring-informeert-over-geschiktheid`, `ap-2016/3-sollicitatie/uitslag-met-toestemming-aan-werkgever`. */
  readonly keuringsuitslag?: string
  /** Of iemand in het doelgroepregister staat. Only when these facts decide so: `nodig-voor-banenafspraak`. Norms: `ap-2016/3-sollicitatie/doelgroep-bij-uwv-nagaan`, `ap-2016/3-sollicitatie/doelgroep-weten-is-noodzakelijk`. */
  readonly doelgroepregisterJaNee?: boolean
}

/** Verzuimgeval: what the werkgever may record in a new one. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalVanWerkgever {
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`, `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumHerstel?: IsoDate
}

/** Ziekmelding: what the werkgever may record in a new one. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingVanWerkgever {
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`, `ap-2016/4-ziekmelding/bereikbaar-voor-controle`, `cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/4-ziekmelding/vermoedelijke-duur`, `ap-2016/4-ziekmelding/duur-voor-de-organisatie`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/vermoedelijke-duur`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur`, `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`, `ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig`, `ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden`, `ap-2016/5-2-2-werkgever/verwerkt-duur`, `ap-2016/5-2-2-werkgever/verwerkt-mate`, `ap-2016/5-2-2-werkgever/verwerkt-adviezen`, `ap-2016/5-1-inleiding/werkgever-volgt-advies`, `ap-2016/5-3-re-integratietraject/dossier-bevat-advies`, `ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts`, `avg/9-2-b`, `uavg/30-1-b`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren`, `nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid`, `handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt`, `handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel`, `handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel`, `handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel`, `handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden`, `ap-2016/4-ziekmelding/werk-kan-worden-overgenomen`, `ap-2016/4-ziekmelding/collegas-zetten-werk-voort`, `ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering`, `cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-ja-nee`, `ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling`, `handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen`, `handleiding-2015/9-5-bw7/629-5-uitkering`, `handleiding-2015/9-5-bw7/629-6-alleen-voor-loon`, `cbp-brief-2015/beveiliging/vangnet-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-ja-nee`, `ap-2016/4-ziekmelding/arbeidsongeval-grondslag`, `ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht`, `cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `ap-2016/4-ziekmelding/verkeersongeval-ja-nee`, `ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde`, `ap-2016/4-ziekmelding/regres-alleen-verkeersongeval`, `ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang`, `cbp-brief-2015/beveiliging/verkeersongeval-ja-nee`, `nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** Ziekteaangifte bij het UWV: what the werkgever may record in a new one. Norms: `uwv-ziekteaangifte/alleen-in-aangifte`, `zw/38a`. */
export interface ZiekteaangifteUwvVanWerkgever {
  readonly verzuimgevalId: string
  /** Naam. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `uavg/46-1`, `uavg/46-1-werkgever`, `uwv-ziekteaangifte/bsn`. */
  readonly bsn: string
  /** Eerste ziektedag. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly eersteZiektedag: IsoDate
  /** Op de eerste ziektedag gewerkte uren. Only when these facts decide so: `vangnet-geldt`. Norms: `uwv-ziekteaangifte/uren-eerste-dag`. */
  readonly urenEersteZiektedag?: number
  /** Grond waarop ziekengeld is aangevraagd. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly ziekengeldGrond?: string
  /** Grond waarop de no-riskpolis is ingeroepen. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly noRiskGrond?: string
  /** Of een ongeval of een ander de ziekte veroorzaakte, zoals de aangifte het vraagt. Only when these facts decide so: `grond-gegeven-voor-ziekengeld`, `vangnet-geldt`. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/reden-regres`, `avg/6-1-c`, `uavg/30-1-a`. */
  readonly regresGrond?: string
  /** Datum van gedeeltelijk herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a`, `handleiding-2015/3-categorieen/categorie-a`, `handleiding-2015/5-proces/dossier-verloop-verzuim`, `handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim`, `ap-2016/6-bewaartermijnen/administratieve-gegevens`, `handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door`, `ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens`, `ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken`, `ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken`, `ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon`, `ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst`, `ap-2016/4-ziekmelding/beperkt-aantal-vragen`, `uavg/30-1-a`, `avg/6-1-c`, `rb-abrona-2016/alleen-ziek`, `nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid`, `nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid`. */
  readonly datumHerstel?: IsoDate
}

/** What the werkgever may read, by entity. */
export interface Views {
  readonly arbeidsongeval: ArbeidsongevalVoorWerkgever
  readonly 'blijvende-afspraak': BlijvendeAfspraakVoorWerkgever
  readonly claimdossier: ClaimdossierVoorWerkgever
  readonly keuringsopzet: KeuringsopzetVoorWerkgever
  readonly ontslagdossier: OntslagdossierVoorWerkgever
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsVoorWerkgever
  readonly 'plan-van-aanpak': PlanVanAanpakVoorWerkgever
  readonly procesdossier: ProcesdossierVoorWerkgever
  readonly 're-integratiedossier': ReIntegratiedossierVoorWerkgever
  readonly 're-integratieopdracht': ReIntegratieopdrachtVoorWerkgever
  readonly 're-integratieverslag': ReIntegratieverslagVoorWerkgever
  readonly sollicitatie: SollicitatieVoorWerkgever
  readonly verzuimgeval: VerzuimgevalVoorWerkgever
  readonly ziekmelding: ZiekmeldingVoorWerkgever
  readonly 'ziekteaangifte-uwv': ZiekteaangifteUwvVoorWerkgever
}

/** What the werkgever may record, by entity. */
export interface Writes {
  readonly arbeidsongeval: ArbeidsongevalVanWerkgever
  readonly 'blijvende-afspraak': BlijvendeAfspraakVanWerkgever
  readonly claimdossier: ClaimdossierVanWerkgever
  readonly keuringsopzet: KeuringsopzetVanWerkgever
  readonly ontslagdossier: OntslagdossierVanWerkgever
  readonly 'plan-van-aanpak': PlanVanAanpakVanWerkgever
  readonly procesdossier: ProcesdossierVanWerkgever
  readonly 're-integratiedossier': ReIntegratiedossierVanWerkgever
  readonly 're-integratieopdracht': ReIntegratieopdrachtVanWerkgever
  readonly 're-integratieverslag': ReIntegratieverslagVanWerkgever
  readonly sollicitatie: SollicitatieVanWerkgever
  readonly verzuimgeval: VerzuimgevalVanWerkgever
  readonly ziekmelding: ZiekmeldingVanWerkgever
  readonly 'ziekteaangifte-uwv': ZiekteaangifteUwvVanWerkgever
}

/** The function that makes each view of the werkgever, by entity. */
export const projectors = Object.freeze({
  arbeidsongeval: projectArbeidsongevalVoorWerkgever,
  'blijvende-afspraak': projectBlijvendeAfspraakVoorWerkgever,
  claimdossier: projectClaimdossierVoorWerkgever,
  keuringsopzet: projectKeuringsopzetVoorWerkgever,
  ontslagdossier: projectOntslagdossierVoorWerkgever,
  'oordeel-bedrijfsarts': projectOordeelBedrijfsartsVoorWerkgever,
  'plan-van-aanpak': projectPlanVanAanpakVoorWerkgever,
  procesdossier: projectProcesdossierVoorWerkgever,
  're-integratiedossier': projectReIntegratiedossierVoorWerkgever,
  're-integratieopdracht': projectReIntegratieopdrachtVoorWerkgever,
  're-integratieverslag': projectReIntegratieverslagVoorWerkgever,
  sollicitatie: projectSollicitatieVoorWerkgever,
  verzuimgeval: projectVerzuimgevalVoorWerkgever,
  ziekmelding: projectZiekmeldingVoorWerkgever,
  'ziekteaangifte-uwv': projectZiekteaangifteUwvVoorWerkgever,
})

/** What the werkgever may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  keuringsopzet: [['functieEisenMedisch', 'functie-eisen-medisch'], ['keuringsdoel', 'keuringsdoel'], ['keuringsvragen', 'keuringsvragen'], ['keuringsonderzoeken', 'keuringsonderzoeken']],
  ontslagdossier: [['verklaring26Weken', 'verklaring-26-weken'], ['deskundigenoordeelFrequentVerzuim', 'deskundigenoordeel-frequent-verzuim'], ['herplaatsingsonderzoek', 'herplaatsingsonderzoek']],
  sollicitatie: [['keuringsuitslag', 'keuringsuitslag'], ['doelgroepregisterJaNee', 'doelgroepregister-ja-nee']],
  'ziekteaangifte-uwv': [['urenEersteZiektedag', 'uren-eerste-ziektedag'], ['ziekengeldGrond', 'ziekengeld-grond'], ['noRiskGrond', 'no-risk-grond'], ['regresGrond', 'regres-grond']],
})
