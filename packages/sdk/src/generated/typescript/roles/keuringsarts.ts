// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { AanstellingskeuringRecord, Conditional, KeuringsopzetRecord } from '../records.js'

/** Aanstellingskeuring: what the keuringsarts may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/keuringsdossier-zes-maanden`, `ap-2016/3-sollicitatie/aanstellingskeuring`. */
export interface AanstellingskeuringVoorKeuringsarts {
  readonly id: string
  /** Antwoorden van de sollicitant en bevindingen van de keuring. Only when these facts decide so: `advies-over-keuring-ontvangen`, `bijzondere-medische-eisen`, `eisen-beschermen-gezondheid-of-veiligheid`, `keuring-vooraf-bekendgemaakt`, `sollicitant-geinformeerd-over-keuring`, `sollicitatie-in-slotfase`. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`, `ap-2016/3-sollicitatie/keuring-alleen-bij-bijzondere-eisen`, `ap-2016/3-sollicitatie/bijzondere-eisen-voor-gezondheid-en-veiligheid`, `ap-2016/3-sollicitatie/keuring-aan-einde-procedure`, `ap-2016/3-sollicitatie/keuring-als-aanstelling-vaststaat`, `ap-2016/3-sollicitatie/keuring-vooraf-bekendmaken`, `wmk/2-1`, `wmk/4-1`, `wmk/4-1-gezondheid-en-veiligheid`, `wmk/4-2`. */
  readonly keuringsbevindingen?: string
  /** Uitslag van de keuring, in één van drie woorden. Norms: `ap-2016/3-sollicitatie/uitslag-drie-waarden`. */
  readonly keuringsuitslag: string
}

/** A `AanstellingskeuringVoorKeuringsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectAanstellingskeuringVoorKeuringsarts(record: AanstellingskeuringRecord): AanstellingskeuringVoorKeuringsarts {
  const {
    id,
    keuringsuitslag,
  } = record
  return {
    id,
    keuringsuitslag, // ap-2016/3-sollicitatie/uitslag-drie-waarden
  }
}

/** Opzet van een aanstellingskeuring: what the keuringsarts may read of it, and nothing else. Norms: `ap-2016/3-sollicitatie/eisen-schriftelijk-vastleggen`. */
export interface KeuringsopzetVoorKeuringsarts {
  readonly id: string
  /** Bijzondere medische eisen van de functie. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`. */
  readonly functieEisenMedisch: string
  /** Doel van de keuring. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`. */
  readonly keuringsdoel: string
  /** Welke vragen over de gezondheid de keuring stelt. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`. */
  readonly keuringsvragen: string
  /** Welke medische onderzoeken de keuring omvat. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`. */
  readonly keuringsonderzoeken: string
}

/** A `KeuringsopzetVoorKeuringsarts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectKeuringsopzetVoorKeuringsarts(record: KeuringsopzetRecord): KeuringsopzetVoorKeuringsarts {
  const {
    id,
    functieEisenMedisch,
    keuringsdoel,
    keuringsvragen,
    keuringsonderzoeken,
  } = record
  return {
    id,
    functieEisenMedisch, // ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten
    keuringsdoel, // ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten
    keuringsvragen, // ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten
    keuringsonderzoeken, // ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten
  }
}

/** Aanstellingskeuring: what the keuringsarts may record in a new one. Norms: `ap-2016/6-bewaartermijnen/keuringsdossier-zes-maanden`, `ap-2016/3-sollicitatie/aanstellingskeuring`. */
export interface AanstellingskeuringVanKeuringsarts {
  /** Antwoorden van de sollicitant en bevindingen van de keuring. Only when these facts decide so: `advies-over-keuring-ontvangen`, `bijzondere-medische-eisen`, `eisen-beschermen-gezondheid-of-veiligheid`, `keuring-vooraf-bekendgemaakt`, `sollicitant-geinformeerd-over-keuring`, `sollicitatie-in-slotfase`. Norms: `ap-2016/3-sollicitatie/keuring-alleen-noodzakelijke-aspecten`, `ap-2016/3-sollicitatie/keuring-alleen-bij-bijzondere-eisen`, `ap-2016/3-sollicitatie/bijzondere-eisen-voor-gezondheid-en-veiligheid`, `ap-2016/3-sollicitatie/keuring-aan-einde-procedure`, `ap-2016/3-sollicitatie/keuring-als-aanstelling-vaststaat`, `ap-2016/3-sollicitatie/keuring-vooraf-bekendmaken`, `wmk/2-1`, `wmk/4-1`, `wmk/4-1-gezondheid-en-veiligheid`, `wmk/4-2`. */
  readonly keuringsbevindingen?: string
  /** Uitslag van de keuring, in één van drie woorden. Norms: `ap-2016/3-sollicitatie/uitslag-drie-waarden`. */
  readonly keuringsuitslag: string
}

/** What the keuringsarts may read, by entity. */
export interface Views {
  readonly aanstellingskeuring: AanstellingskeuringVoorKeuringsarts
  readonly keuringsopzet: KeuringsopzetVoorKeuringsarts
}

/** What the keuringsarts may record, by entity. */
export interface Writes {
  readonly aanstellingskeuring: AanstellingskeuringVanKeuringsarts
}

/** The function that makes each view of the keuringsarts, by entity. */
export const projectors = Object.freeze({
  aanstellingskeuring: projectAanstellingskeuringVoorKeuringsarts,
  keuringsopzet: projectKeuringsopzetVoorKeuringsarts,
})

/** What the keuringsarts may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  aanstellingskeuring: [['keuringsbevindingen', 'keuringsbevindingen']],
})
