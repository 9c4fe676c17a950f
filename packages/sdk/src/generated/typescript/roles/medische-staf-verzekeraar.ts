// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { AdviesdossierMedischAdviseurRecord, Conditional, ReIntegratiedossierVerzekeraarRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Adviesdossier van de medisch adviseur: what the medische-staf-verzekeraar may read of it, and nothing else. Norms: `handleiding-2015/6-1-wie-mag-wat/medisch-adviseur-c`, `handleiding-2015/4-wet-en-regelgeving/c-voor-medisch-adviseur`. */
export interface AdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar {
  readonly id: string
  readonly verzuimgevalId: string
  /** Diagnose. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly diagnose?: string
  /** Aard van de ziekte. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly aardZiekte?: string
  /** Oorzaak van de ziekte. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly oorzaakZiekte?: string
  /** Klachten en pijn. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly klachten?: string
  /** Behandeling. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly behandeling?: string
  /** Waaruit een interventie bestaat. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `onder-verantwoordelijkheid-van-arts`, `op-spreekuur-geinformeerd`, `re-integratie-in-verzekering`, `toestemming-voor-medisch-adviseur`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`, `handleiding-2015/3-categorieen/categorie-c-na-toestemming`, `handleiding-2015/6-2-informatiestromen-re-integratie/bedrijfsarts-toetst-noodzaak`. */
  readonly interventieInhoud?: string
}

/** A `AdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectAdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar(record: AdviesdossierMedischAdviseurRecord): AdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Re-integratiedossier van de verzekeraar: what the medische-staf-verzekeraar may read of it, and nothing else. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/6-1-wie-mag-wat/re-integratie-b`. */
export interface ReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly naam?: string
  /** Woonadres. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly adres?: string
  /** Eerste ziektedag. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly eersteZiektedag?: IsoDate
  /** Datum van gedeeltelijk herstel. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly datumGedeeltelijkHerstel?: IsoDate
  /** Datum van herstel. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly datumHerstel?: IsoDate
  /** Vermoedelijke duur van het verzuim. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly vermoedelijkeDuur?: string
  /** Opbouwschema in uren met begindatum. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly opbouwschema?: string
  /** Visie van de bedrijfsarts op de re-integratie. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly visieBedrijfsarts?: string
  /** Welk werk de werknemer volgens de bedrijfsarts nog wel en niet kan doen. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly belastbaarheid?: string
  /** Advies over aanpassingen van werk of werkplek. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly adviesAanpassingen?: string
  /** Advies over werkvoorzieningen. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly adviesWerkvoorzieningen?: string
  /** Advies om een interventie in te zetten. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly adviesInterventie?: string
  /** Of een interventie is ingezet. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly interventieIngezet?: boolean
  /** Wanneer een interventie is ingezet. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly interventieDatum?: IsoDate
  /** Plan van aanpak. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly planVanAanpak?: string
  /** Planning van het re-integratietraject. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly planningReIntegratietraject?: string
  /** Welk soort werk de werknemer wenst. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly wensSoortWerk?: string
  /** Op welk niveau de werknemer wil werken. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly wensNiveau?: string
  /** Welke werktijden de werknemer wenst. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly wensArbeidspatroon?: string
  /** Welke scholing de werknemer wenst. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly wensScholing?: string
  /** Hoe ver de werknemer van de arbeidsmarkt af staat. Only when these facts decide so: `concrete-re-integratieopdracht`, `onder-verantwoordelijkheid-van-arts`, `re-integratie-in-verzekering`. Norms: `handleiding-2015/2-begrippen/verlengde-arm-onder-verantwoordelijkheid`, `handleiding-2015/3-categorieen/categorie-c-ook-bij-delegatie`, `handleiding-2015/4-wet-en-regelgeving/c-onder-delegatie`, `handleiding-2015/6-1-wie-mag-wat/zelfde-gegevens-bij-ondersteuning`. */
  readonly faseIndelingArbeidsmarkt?: string
}

/** A `ReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar(record: ReIntegratiedossierVerzekeraarRecord): ReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** What the medische-staf-verzekeraar may read, by entity. */
export interface Views {
  readonly 'adviesdossier-medisch-adviseur': AdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar
  readonly 're-integratiedossier-verzekeraar': ReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar
}

/** What the medische-staf-verzekeraar may record, by entity. */
export interface Writes {}

/** The function that makes each view of the medische-staf-verzekeraar, by entity. */
export const projectors = Object.freeze({
  'adviesdossier-medisch-adviseur': projectAdviesdossierMedischAdviseurVoorMedischeStafVerzekeraar,
  're-integratiedossier-verzekeraar': projectReIntegratiedossierVerzekeraarVoorMedischeStafVerzekeraar,
})

/** What the medische-staf-verzekeraar may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  'adviesdossier-medisch-adviseur': [['diagnose', 'diagnose'], ['aardZiekte', 'aard-ziekte'], ['oorzaakZiekte', 'oorzaak-ziekte'], ['klachten', 'klachten'], ['behandeling', 'behandeling'], ['interventieInhoud', 'interventie-inhoud']],
  're-integratiedossier-verzekeraar': [['naam', 'naam'], ['adres', 'adres'], ['eersteZiektedag', 'eerste-ziektedag'], ['datumGedeeltelijkHerstel', 'datum-gedeeltelijk-herstel'], ['datumHerstel', 'datum-herstel'], ['vermoedelijkeDuur', 'vermoedelijke-duur'], ['opbouwschema', 'opbouwschema'], ['visieBedrijfsarts', 'visie-bedrijfsarts'], ['belastbaarheid', 'belastbaarheid'], ['adviesAanpassingen', 'advies-aanpassingen'], ['adviesWerkvoorzieningen', 'advies-werkvoorzieningen'], ['adviesInterventie', 'advies-interventie'], ['interventieIngezet', 'interventie-ingezet'], ['interventieDatum', 'interventie-datum'], ['planVanAanpak', 'plan-van-aanpak'], ['planningReIntegratietraject', 'planning-re-integratietraject'], ['wensSoortWerk', 'wens-soort-werk'], ['wensNiveau', 'wens-niveau'], ['wensArbeidspatroon', 'wens-arbeidspatroon'], ['wensScholing', 'wens-scholing'], ['faseIndelingArbeidsmarkt', 'fase-indeling-arbeidsmarkt']],
})
