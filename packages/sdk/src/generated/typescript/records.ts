// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ElementId, EntityId, IsoDate } from './vocabulary.js'

/** Claimdossier: the whole record, for storage and projectors only. Norms: `ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever`. */
export interface ClaimdossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly adres?: string
  /** Loongegevens. Norms: `ap-2016/5-2-5-verzuimverzekeraars/loongegevens`. */
  readonly loongegevens?: number
  /** Eerste ziektedag. Norms: `ap-2016/5-2-5-verzuimverzekeraars/eerste-ziektedag`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `ap-2016/4-ziekmelding/vermoedelijke-duur`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-mate`, `ap-2016/5-2-5-verzuimverzekeraars/percentage-of-loonwaarde`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Door de werkgever vastgestelde loonwaarde. Norms: `ap-2016/5-2-5-verzuimverzekeraars/percentage-of-loonwaarde`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `ap-2016/5-2-5-verzuimverzekeraars/opbouwschema`. */
  readonly opbouwschema?: string
  /** Of er enige schadeloosstelling is. Norms: `ap-2016/5-2-5-verzuimverzekeraars/schadeloosstelling`. */
  readonly schadeloosstellingJaNee?: boolean
  /** Of loon is opgeschort of gestopt. Norms: `ap-2016/5-2-5-verzuimverzekeraars/loonopschorting`. */
  readonly loonopschortingOfLoonstop?: boolean
  /** Of een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieDatum?: IsoDate
  /** Of er een plan van aanpak is. Norms: `ap-2016/5-2-5-verzuimverzekeraars/plan-van-aanpak`. */
  readonly planVanAanpakOpgesteld?: boolean
  /** Of de activiteiten uit het plan van aanpak op tijd gebeuren. Norms: `ap-2016/5-2-5-verzuimverzekeraars/activiteiten-uitgevoerd`. */
  readonly activiteitenPlanVanAanpakUitgevoerd?: boolean
  /** Of de re-integratie op tijd is opgepakt. Norms: `ap-2016/5-2-5-verzuimverzekeraars/tijdigheid`. */
  readonly tijdigheidReIntegratieInspanningen?: boolean
}

/** Medisch dossier: the whole record, for storage and projectors only. Norms: `ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens`. */
export interface MedischDossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-diagnose-of-klachten`, `handleiding-2015/3-categorieen/categorie-c`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Norms: `ap-2016/4-ziekmelding/aard-en-oorzaak-niet-vragen`, `handleiding-2015/3-categorieen/categorie-c`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Norms: `ap-2016/4-ziekmelding/aard-en-oorzaak-niet-vragen`, `handleiding-2015/3-categorieen/categorie-c`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-diagnose-of-klachten`. */
  readonly klachten?: string
  /** Behandeling. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-therapieen-of-artsafspraken`, `handleiding-2015/3-categorieen/categorie-c`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-therapieen-of-artsafspraken`. */
  readonly afsprakenBehandelaars?: string
  /** Eigen waarnemingen van de bedrijfsarts. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-eigen-waarnemingen`. */
  readonly waarnemingenBedrijfsarts?: string
  /** Problemen in het leven van de werknemer. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-situationele-problemen`. */
  readonly situationeleProblemen?: string
  /** Probleemanalyse van de bedrijfsarts. Norms: `ap-2016/5-3-re-integratietraject/probleemanalyse-niet-naar-werkgever`. */
  readonly probleemanalyse?: string
  /** Waaruit een interventie bestaat. Norms: `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-niet-welke-activiteiten`. */
  readonly interventieInhoud?: string
  /** Welke vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly vangnetWelke?: string
  /** Naam van de zorginstelling. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly zorginstellingNaam?: string
}

/** Oordeel van de bedrijfsarts: the whole record, for storage and projectors only. Norms: `ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt`. */
export interface OordeelBedrijfsartsRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-werkzaamheden`. */
  readonly belastbaarheid: string
  /** Vermoedelijke duur van het verzuim. Norms: `ap-2016/4-ziekmelding/vermoedelijke-duur`. */
  readonly vermoedelijkeDuur?: string
  /** Mate van arbeidsongeschiktheid. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-mate`, `ap-2016/5-2-5-verzuimverzekeraars/percentage-of-loonwaarde`. */
  readonly arbeidsongeschiktheidspercentage?: number
  /** Advies over aanpassingen van werk of werkplek. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesInterventie?: string
}

/** Verzuimgeval: the whole record, for storage and projectors only. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
export interface VerzuimgevalRecord {
  readonly id: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `ap-2016/5-2-5-verzuimverzekeraars/eerste-ziektedag`. */
  readonly eersteZiektedag: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumHerstel?: IsoDate
}

/** Ziekmelding: the whole record, for storage and projectors only. Norms: `ap-2016/4-ziekmelding/alleen-zes-gegevens`. */
export interface ZiekmeldingRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Datum van de ziekmelding. Norms: `ap-2016/6-bewaartermijnen/administratieve-gegevens`. */
  readonly datumZiekmelding: IsoDate
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Verpleegadres. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`. */
  readonly verpleegadres?: string
  /** Of de werknemer in een zorginstelling verblijft. Norms: `ap-2016/4-ziekmelding/zorginstelling-niet-noemen`. */
  readonly verblijfInZorginstelling?: boolean
  /** Vermoedelijke duur van het verzuim. Norms: `ap-2016/4-ziekmelding/vermoedelijke-duur`. */
  readonly vermoedelijkeDuur?: string
  /** Lopende afspraken en werkzaamheden. Norms: `ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden`. */
  readonly lopendeAfsprakenEnWerkzaamheden?: string
  /** Of een vangnetbepaling geldt. Norms: `ap-2016/4-ziekmelding/vangnet-ja-nee`. */
  readonly vangnetJaNee?: boolean
  /** Of een arbeidsongeval de oorzaak is. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-ja-nee`. */
  readonly arbeidsongevalJaNee?: boolean
  /** Of een verkeersongeval met een mogelijk aansprakelijke derde de oorzaak is. Norms: `ap-2016/4-ziekmelding/verkeersongeval-ja-nee`. */
  readonly verkeersongevalRegresJaNee?: boolean
}

/** The whole record of each entity: hand out views of it. */
export interface RecordsByEntity {
  readonly claimdossier: ClaimdossierRecord
  readonly 'medisch-dossier': MedischDossierRecord
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsRecord
  readonly verzuimgeval: VerzuimgevalRecord
  readonly ziekmelding: ZiekmeldingRecord
}

/** The properties that facts decide on, by entity: each with its element. */
export type Conditional = {
  readonly [E in EntityId]?: readonly (readonly [property: string, element: ElementId])[]
}
