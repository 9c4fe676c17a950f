// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ElementId, EntityId, IsoDate } from './vocabulary.js'

/** Aanstellingskeuring: the whole record, for storage and projectors only. Norms: `ap-2016/6-bewaartermijnen/keuringsdossier-zes-maanden`, `ap-2016/3-sollicitatie/aanstellingskeuring`. */
export interface AanstellingskeuringRecord {
  readonly id: string
  /** Antwoorden van de sollicitant en bevindingen van de keuring. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`. */
  readonly keuringsbevindingen?: string
  /** Uitslag van de keuring, in één van drie woorden. Norms: `ap-2016/3-sollicitatie/uitslag-drie-waarden`. */
  readonly keuringsuitslag: string
}

/** Adviesdossier van de medisch adviseur: the whole record, for storage and projectors only. Norms: `handleiding-2015/6-1-wie-mag-wat/medisch-adviseur-c`, `handleiding-2015/4-wet-en-regelgeving/c-voor-medisch-adviseur`. */
export interface AdviesdossierMedischAdviseurRecord {
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
  /** Waaruit een interventie bestaat. Norms: `handleiding-2015/6-2-informatiestromen/claimbeoordelaar-niet-welke-activiteiten`. */
  readonly interventieInhoud?: string
}

/** Arbeidsongeval: the whole record, for storage and projectors only. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst`, `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
export interface ArbeidsongevalRecord {
  readonly id: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam?: string
  /** Datum van een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
  readonly arbeidsongevalDatum: IsoDate
  /** Wat voor ongeval het was. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst-aard-en-datum`. */
  readonly arbeidsongevalAard: string
  /** Of een arbeidsongeval bij de toezichthouder moet worden gemeld. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-direct-melden`, `ap-2016/4-ziekmelding/arbeidsongeval-meldplichtig-gevolg`. */
  readonly arbeidsongevalMeldplichtig?: boolean
  /** Of een arbeidsongeval meer dan drie werkdagen verzuim gaf. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-lijst-langer-verzuim`. */
  readonly arbeidsongevalLangerVerzuim?: boolean
  /** Rapport over een arbeidsongeval. Norms: `ap-2016/4-ziekmelding/arbeidsongeval-rapport`. */
  readonly arbeidsongevalRapport?: string
}

/** Begeleidingsadministratie van de arbodienst: the whole record, for storage and projectors only. Norms: `ap-2016/6-bewaartermijnen/overige-gegevens-arbodienst-twee-jaar`. */
export interface BegeleidingsadministratieRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `arbowet/14-6`, `ap-2016/3-sollicitatie/bsn-voor-doelgroepregister`. */
  readonly bsn?: string
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres`. */
  readonly telefoonnummer?: string
  /** Eerste ziektedag. Norms: `ap-2016/5-2-5-verzuimverzekeraars/eerste-ziektedag`. */
  readonly eersteZiektedag?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/bijlage-4-taken/spreekuur-zes-weken`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
}

/** Blijvende afspraak in het personeelsdossier: the whole record, for storage and projectors only. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-in-personeelsdossier`. */
export interface BlijvendeAfspraakRecord {
  readonly id: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Blijvende afspraken over hulpmiddelen. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenHulpmiddelen?: string
  /** Blijvende afspraken over de inhoud van het werk. Norms: `ap-2016/6-bewaartermijnen/blijvende-afspraken-langer`. */
  readonly blijvendeAfsprakenTaakinhoud?: string
}

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

/** Delegatieafspraak: the whole record, for storage and projectors only. Norms: `nvab-2019/bijlage-5-voorwaarden/grenzen-vastgelegd`, `nvab-2019/bijlage-5-voorwaarden/protocollen-aanwezig`, `nvab-2019/bijlage-5-voorwaarden/aantoonbaar-voldaan`. */
export interface DelegatieAfspraakRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wie de gedelegeerde is. Norms: `nvab-2019/bijlage-5-voorwaarden/functie-en-taak-duidelijk`. */
  readonly delegatieGedelegeerde?: string
  /** Welke taak is gedelegeerd. Norms: `nvab-2019/bijlage-5-voorwaarden/functie-en-taak-duidelijk`. */
  readonly delegatieTaak?: string
  /** Waar de delegatie ophoudt. Norms: `nvab-2019/bijlage-5-voorwaarden/grenzen-vastgelegd`. */
  readonly delegatieGrenzen?: string
  /** Welke protocollen, instructies en werkafspraken gelden. Norms: `nvab-2019/bijlage-5-voorwaarden/protocollen-aanwezig`. */
  readonly delegatieWerkafspraken?: string
  /** Waaruit de bekwaamheid van de gedelegeerde blijkt. Norms: `nvab-2019/bijlage-5-voorwaarden/aantoonbaar-bekwaam`. */
  readonly delegatieBekwaamheid?: string
  /** Hoe het toezicht op de gedelegeerde is geregeld. Norms: `nvab-2019/bijlage-5-voorwaarden/toezicht-verzekerd`, `nvab-2019/bijlage-5-voorwaarden/aantoonbaar-voldaan`. */
  readonly delegatieToezicht?: string
  /** Welke bedrijfsarts verantwoordelijk is en hoe hij te bereiken is. Norms: `nvab-2019/bijlage-5-voorwaarden/verantwoordelijke-bedrijfsarts-bekend`, `nvab-2019/bijlage-5-voorwaarden/hoe-en-wanneer-bereikbaar`. */
  readonly delegatieVerantwoordelijkeArts?: string
  /** Wanneer de werknemer over de delegatie is ingelicht. Norms: `nvab-2019/3-4-situaties/a-i-werknemer-vooraf-ingelicht-door-arts`. */
  readonly delegatieWerknemerIngelichtOp?: IsoDate
}

/** Dossier van de gedelegeerde: the whole record, for storage and projectors only. Norms: `nvab-2019/bijlage-4-taken/eigen-dossier-gedelegeerde`, `nvab-2019/bijlage-4-taken/bedrijfsarts-ziet-eigen-dossier`, `nvab-2019/bijlage-4-taken/gedelegeerde-ziet-dossier-bedrijfsarts-niet`. */
export interface DossierGedelegeerdeRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Klachten en pijn. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-diagnose-of-klachten`. */
  readonly klachten?: string
  /** Of de klachten psychisch zijn. Norms: `nvab-2019/3-4-situaties/voorbeeld-klachten-weten`. */
  readonly klachtenPsychischJaNee?: boolean
  /** Behandeling. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-therapieen-of-artsafspraken`, `handleiding-2015/3-categorieen/categorie-c`. */
  readonly behandeling?: string
  /** Afspraken met behandelaars. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-therapieen-of-artsafspraken`. */
  readonly afsprakenBehandelaars?: string
  /** Problemen in het leven van de werknemer. Norms: `ap-2016/5-2-1-bedrijfsarts/geen-situationele-problemen`. */
  readonly situationeleProblemen?: string
  /** Welke medische richtlijn geldt. Norms: `nvab-2019/3-4-situaties/actiemomenten-richtlijn-kennen`. */
  readonly toepasselijkeRichtlijn?: string
  /** Of de werknemer een machtiging voor zijn behandelaar tekende. Norms: `nvab-2019/bijlage-4-taken/machtiging-laten-tekenen`. */
  readonly machtigingBehandelaarGetekend?: boolean
  /** Medische anamnese door de gedelegeerde. Norms: `nvab-2019/bijlage-4-taken/medische-anamnese`. */
  readonly medischeAnamnese?: string
  /** Arbeidsanamnese. Norms: `nvab-2019/bijlage-4-taken/arbeidsanamnese`. */
  readonly arbeidsanamnese?: string
  /** Bevindingen bij lichamelijk onderzoek. Norms: `nvab-2019/bijlage-4-taken/lichamelijk-onderzoek`. */
  readonly lichamelijkOnderzoek?: string
  /** Aangevraagd aanvullend onderzoek. Norms: `nvab-2019/bijlage-4-taken/aanvullend-onderzoek`. */
  readonly aanvullendOnderzoek?: string
  /** Oordeel dat de gedelegeerde zich binnen zijn taak vormt. Norms: `nvab-2019/bijlage-4-taken/oordeel-vormen`. */
  readonly oordeelGedelegeerde?: string
  /** Wie het gegeven heeft verwerkt. Norms: `nvab-2019/3-4-situaties/a-i-herkenbaar-als-verwerker`. */
  readonly verwerktDoor?: string
}

/** Dossieroverdracht: the whole record, for storage and projectors only. Norms: `ap-2016/5-2-2-werkgever/overdracht-medisch-gecontroleerd`. */
export interface DossieroverdrachtRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de werknemer hoorde dat zijn dossier overgaat. Norms: `ap-2016/5-2-2-werkgever/overdracht-medisch-tijdig-informeren`. */
  readonly overdrachtInformatiedatum: IsoDate
  /** Of de werknemer bezwaar maakte tegen de overdracht. Norms: `ap-2016/5-2-2-werkgever/overdracht-medisch-bezwaar`. */
  readonly overdrachtBezwaar?: boolean
}

/** Opzet van een aanstellingskeuring: the whole record, for storage and projectors only. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`. */
export interface KeuringsopzetRecord {
  readonly id: string
  /** Bijzondere medische eisen van de functie. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`. */
  readonly functieEisenMedisch: string
  /** Doel van de keuring. Norms: `ap-2016/3-sollicitatie/doel-schriftelijk-vastleggen`. */
  readonly keuringsdoel: string
  /** Welke vragen over de gezondheid de keuring stelt. Norms: `ap-2016/3-sollicitatie/vragen-schriftelijk-vastleggen`. */
  readonly keuringsvragen: string
  /** Welke medische onderzoeken de keuring omvat. Norms: `ap-2016/3-sollicitatie/onderzoeken-schriftelijk-vastleggen`. */
  readonly keuringsonderzoeken: string
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

/** Ontslagdossier: the whole record, for storage and projectors only. Norms: `ap-2016/5-3-re-integratietraject/herstel-niet-binnen-26-weken`. */
export interface OntslagdossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Verklaring van de bedrijfsarts of herstel voor het werk binnen 26 weken is te verwachten. Norms: `ap-2016/5-3-re-integratietraject/verklaring-bedrijfsarts-bij-ontslag`. */
  readonly verklaring26Weken?: string
  /** Deskundigenoordeel van het UWV bij frequent verzuim. Norms: `ap-2016/5-3-re-integratietraject/deskundigenoordeel-bij-frequent-verzuim`. */
  readonly deskundigenoordeelFrequentVerzuim?: string
  /** Of er een andere passende plek is, ook na scholing. Norms: `ap-2016/5-3-re-integratietraject/herplaatsing-niet-mogelijk`. */
  readonly herplaatsingsonderzoek?: string
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

/** Plan van aanpak: the whole record, for storage and projectors only. Norms: `ap-2016/5-3-re-integratietraject/plan-samen-opstellen`. */
export interface PlanVanAanpakRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Plan van aanpak. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`. */
  readonly planVanAanpak: string
  /** Wie als casemanager is gekozen. Norms: `handleiding-2015/5-proces/casemanager-in-plan-aangewezen`. */
  readonly casemanagerNaam?: string
}

/** Procesdossier: the whole record, for storage and projectors only. Norms: `nvab-2019/3-4-situaties/a-ii-procesdossier`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
export interface ProcesdossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Wanneer de volgende afspraak is. Norms: `nvab-2019/bijlage-4-taken/vervolgafspraak-bepalen`, `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly vervolgafspraak?: IsoDate
  /** Op welke dag het werk wordt hervat. Norms: `nvab-2019/bijlage-4-taken/procesinformatie-vastleggen`. */
  readonly hervattingsdatum?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `nvab-2019/bijlage-4-taken/spreekuur-zes-weken`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
  /** Of een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieDatum?: IsoDate
}

/** Medisch dossier van het re-integratiebedrijf: the whole record, for storage and projectors only. Norms: `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
export interface ReIntegratieMedischDossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Medisch deel van het dossier van het re-integratiebedrijf. Norms: `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
  readonly reIntegratieMedischDeel?: string
  /** Informatie die de behandelaar gaf. Norms: `nvab-2019/bijlage-4-taken/opvragen-bij-behandelaar`. */
  readonly informatieVanBehandelaar?: string
}

/** Re-integratiedossier van de werkgever: the whole record, for storage and projectors only. Norms: `ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden`, `ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim`. */
export interface ReIntegratiedossierRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welke re-integratieactiviteiten zijn afgesproken en gedaan. Norms: `handleiding-2015/5-proces/dossier-activiteiten`. */
  readonly reIntegratieactiviteiten?: string
  /** Verslag van een voortgangsgesprek. Norms: `handleiding-2015/5-proces/voortgang-in-dossier`. */
  readonly voortgangsverslag?: string
  /** Eerstejaarsevaluatie. Norms: `handleiding-2015/5-proces/evaluatie-blikt-terug`. */
  readonly eerstejaarsevaluatie?: string
  /** Verslag of advies van een casemanager. Norms: `ap-2016/5-3-re-integratietraject/dossier-verslagen-casemanager`. */
  readonly verslagCasemanager?: string
  /** Door de werkgever vastgestelde loonwaarde. Norms: `ap-2016/5-2-5-verzuimverzekeraars/percentage-of-loonwaarde`. */
  readonly loonwaarde?: number
  /** Opbouwschema in uren met begindatum. Norms: `ap-2016/5-2-5-verzuimverzekeraars/opbouwschema`. */
  readonly opbouwschema?: string
  /** Of een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieDatum?: IsoDate
}

/** Re-integratiedossier van de verzekeraar: the whole record, for storage and projectors only. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/6-1-wie-mag-wat/re-integratie-b`. */
export interface ReIntegratiedossierVerzekeraarRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Woonadres. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly adres?: string
  /** Eerste ziektedag. Norms: `ap-2016/5-2-5-verzuimverzekeraars/eerste-ziektedag`. */
  readonly eersteZiektedag?: IsoDate
  /** Datum van gedeeltelijk herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Norms: `ap-2016/4-ziekmelding/vermoedelijke-duur`. */
  readonly vermoedelijkeDuur?: string
  /** Opbouwschema in uren met begindatum. Norms: `ap-2016/5-2-5-verzuimverzekeraars/opbouwschema`. */
  readonly opbouwschema?: string
  /** Visie van de bedrijfsarts op de re-integratie. Norms: `handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts`. */
  readonly visieBedrijfsarts?: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-werkzaamheden`. */
  readonly belastbaarheid?: string
  /** Advies over aanpassingen van werk of werkplek. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Norms: `ap-2016/5-2-1-bedrijfsarts/aan-werkgever-adviezen`. */
  readonly adviesInterventie?: string
  /** Of een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Norms: `ap-2016/5-2-5-verzuimverzekeraars/interventie`. */
  readonly interventieDatum?: IsoDate
  /** Plan van aanpak. Norms: `handleiding-2015/5-proces/plan-beschrijft-activiteiten`. */
  readonly planVanAanpak?: string
  /** Planning van het re-integratietraject. Norms: `handleiding-2015/3-categorieen/b-planning-traject`. */
  readonly planningReIntegratietraject?: string
  /** Welk soort werk de werknemer wenst. Norms: `handleiding-2015/3-categorieen/b-wens-soort-werk`. */
  readonly wensSoortWerk?: string
  /** Op welk niveau de werknemer wil werken. Norms: `handleiding-2015/3-categorieen/b-wens-niveau`. */
  readonly wensNiveau?: string
  /** Welke werktijden de werknemer wenst. Norms: `handleiding-2015/3-categorieen/b-wens-arbeidspatroon`. */
  readonly wensArbeidspatroon?: string
  /** Welke scholing de werknemer wenst. Norms: `handleiding-2015/3-categorieen/b-wens-scholing`. */
  readonly wensScholing?: string
  /** Hoe ver de werknemer van de arbeidsmarkt af staat. Norms: `handleiding-2015/3-categorieen/b-fase-indeling`. */
  readonly faseIndelingArbeidsmarkt?: string
}

/** Re-integratieopdracht: the whole record, for storage and projectors only. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
export interface ReIntegratieopdrachtRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk een re-integratiebedrijf kreeg opgedragen. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`. */
  readonly reIntegratieopdrachtInhoud: string
}

/** Rapport van het re-integratiebedrijf: the whole record, for storage and projectors only. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `ap-2016/6-bewaartermijnen/niet-medisch-deel-twee-jaar`. */
export interface ReIntegratierapportRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Verslag of advies van het re-integratiebedrijf. Norms: `ap-2016/5-3-re-integratietraject/dossier-verslagen-re-integratiebedrijf`, `cbp-onderzoek-2005/samenvatting/rapportages-beperken`. */
  readonly reIntegratierapport: string
  /** Mogelijkheden om het werk te hervatten, volgens het re-integratiebedrijf. Norms: `cbp-onderzoek-2005/samenvatting/werkgever-moet-mogelijkheden-kennen`. */
  readonly mogelijkhedenWerkhervatting?: string
  /** Of de werknemer aan het traject meewerkt, volgens het re-integratiebedrijf. Norms: `cbp-onderzoek-2005/samenvatting/werkgever-moet-medewerking-kennen`. */
  readonly medewerkingAanTraject?: boolean
}

/** Re-integratieverslag, eerste deel: the whole record, for storage and projectors only. Norms: `ap-2016/5-3-re-integratietraject/eerste-deel-door-werkgever`. */
export interface ReIntegratieverslagRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Re-integratieverslag zonder medisch deel. Norms: `handleiding-2015/5-proces/verslag-afspraken`. */
  readonly reIntegratieverslag: string
}

/** Re-integratieverslag, medisch deel: the whole record, for storage and projectors only. Norms: `ap-2016/5-3-re-integratietraject/medisch-deel-door-bedrijfsarts`, `ap-2016/5-3-re-integratietraject/medisch-deel-niet-naar-werkgever`. */
export interface ReIntegratieverslagMedischDeelRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Medisch deel van het re-integratieverslag. Norms: `ap-2016/5-3-re-integratietraject/medisch-deel-door-bedrijfsarts`. */
  readonly reIntegratieverslagMedischDeel: string
}

/** Sollicitatie: the whole record, for storage and projectors only. Norms: `ap-2016/3-sollicitatie/hoofdstuk-over-sollicitatie`. */
export interface SollicitatieRecord {
  readonly id: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Dat een sollicitant meldt voor de functie ongeschikt te zijn. Norms: `ap-2016/3-sollicitatie/ongeschiktheid-melden`. */
  readonly ongeschiktheidGemeld?: boolean
  /** Uitslag van de keuring, in één van drie woorden. Norms: `ap-2016/3-sollicitatie/uitslag-drie-waarden`. */
  readonly keuringsuitslag?: string
  /** Of iemand in het doelgroepregister staat. Norms: `ap-2016/3-sollicitatie/doelgroep-bij-uwv-nagaan`. */
  readonly doelgroepregisterJaNee?: boolean
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

/** Ziekteaangifte bij het UWV: the whole record, for storage and projectors only. Norms: `uwv-ziekteaangifte/alleen-in-aangifte`, `zw/38a`. */
export interface ZiekteaangifteUwvRecord {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-2-5-verzuimverzekeraars/naw`. */
  readonly naam: string
  /** Burgerservicenummer. Norms: `arbowet/14-6`, `ap-2016/3-sollicitatie/bsn-voor-doelgroepregister`. */
  readonly bsn: string
  /** Eerste ziektedag. Norms: `ap-2016/5-2-5-verzuimverzekeraars/eerste-ziektedag`. */
  readonly eersteZiektedag: IsoDate
  /** Op de eerste ziektedag gewerkte uren. Norms: `uwv-ziekteaangifte/uren-eerste-dag`. */
  readonly urenEersteZiektedag?: number
  /** Grond waarop ziekengeld is aangevraagd. Norms: `uwv-ziekteaangifte/reden`, `uwv-ziekteaangifte/alleen-in-aangifte`. */
  readonly ziekengeldGrond?: string
  /** Grond waarop de no-riskpolis is ingeroepen. Norms: `uwv-ziekteaangifte/reden-29b`, `uwv-ziekteaangifte/alleen-in-aangifte`. */
  readonly noRiskGrond?: string
  /** Of een ongeval of een ander de ziekte veroorzaakte, zoals de aangifte het vraagt. Norms: `uwv-ziekteaangifte/reden-regres`, `uwv-ziekteaangifte/alleen-in-aangifte`. */
  readonly regresGrond?: string
  /** Datum van gedeeltelijk herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Norms: `ap-2016/5-2-5-verzuimverzekeraars/herstel`. */
  readonly datumHerstel?: IsoDate
}

/** The whole record of each entity: hand out views of it. */
export interface RecordsByEntity {
  readonly aanstellingskeuring: AanstellingskeuringRecord
  readonly 'adviesdossier-medisch-adviseur': AdviesdossierMedischAdviseurRecord
  readonly arbeidsongeval: ArbeidsongevalRecord
  readonly begeleidingsadministratie: BegeleidingsadministratieRecord
  readonly 'blijvende-afspraak': BlijvendeAfspraakRecord
  readonly claimdossier: ClaimdossierRecord
  readonly 'delegatie-afspraak': DelegatieAfspraakRecord
  readonly 'dossier-gedelegeerde': DossierGedelegeerdeRecord
  readonly dossieroverdracht: DossieroverdrachtRecord
  readonly keuringsopzet: KeuringsopzetRecord
  readonly 'medisch-dossier': MedischDossierRecord
  readonly ontslagdossier: OntslagdossierRecord
  readonly 'oordeel-bedrijfsarts': OordeelBedrijfsartsRecord
  readonly 'plan-van-aanpak': PlanVanAanpakRecord
  readonly procesdossier: ProcesdossierRecord
  readonly 're-integratie-medisch-dossier': ReIntegratieMedischDossierRecord
  readonly 're-integratiedossier': ReIntegratiedossierRecord
  readonly 're-integratiedossier-verzekeraar': ReIntegratiedossierVerzekeraarRecord
  readonly 're-integratieopdracht': ReIntegratieopdrachtRecord
  readonly 're-integratierapport': ReIntegratierapportRecord
  readonly 're-integratieverslag': ReIntegratieverslagRecord
  readonly 're-integratieverslag-medisch-deel': ReIntegratieverslagMedischDeelRecord
  readonly sollicitatie: SollicitatieRecord
  readonly verzuimgeval: VerzuimgevalRecord
  readonly ziekmelding: ZiekmeldingRecord
  readonly 'ziekteaangifte-uwv': ZiekteaangifteUwvRecord
}

/** The properties that facts decide on, by entity: each with its element. */
export type Conditional = {
  readonly [E in EntityId]?: readonly (readonly [property: string, element: ElementId])[]
}
