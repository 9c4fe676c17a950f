// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, ReIntegratieMedischDossierRecord } from '../records.js'

/** Medisch dossier van het re-integratiebedrijf: what the re-integratiebedrijf-medisch may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
export interface ReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch {
  readonly id: string
  readonly verzuimgevalId: string
  /** Medisch deel van het dossier van het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `zwijgplicht-geregeld`. Norms: `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-gezondheid-alleen-voor-taak`, `ap-2016/5-2-3-re-integratiebedrijven/door-wie-kan-beoordelen`, `ap-2016/5-2-3-re-integratiebedrijven/zwijgplicht-regelen`, `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
  readonly reIntegratieMedischDeel?: string
  /** Informatie die de behandelaar gaf. Only when these facts decide so: `concrete-re-integratieopdracht`, `toestemming-doorbreken-geheim`, `zwijgplicht-geregeld`. Norms: `ap-2016/5-2-3-re-integratiebedrijven/opvragen-bij-behandelaar`, `ap-2016/5-2-3-re-integratiebedrijven/behandelaar-alleen-met-toestemming`. */
  readonly informatieVanBehandelaar?: string
}

/** A `ReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch(record: ReIntegratieMedischDossierRecord): ReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Medisch dossier van het re-integratiebedrijf: what the re-integratiebedrijf-medisch may record in a new one. Norms: `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
export interface ReIntegratieMedischDossierVanReIntegratiebedrijfMedisch {
  readonly verzuimgevalId: string
  /** Medisch deel van het dossier van het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`, `noodzaak-vastgesteld-door-bedrijfsarts`, `zwijgplicht-geregeld`. Norms: `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-gezondheid-alleen-voor-taak`, `ap-2016/5-2-3-re-integratiebedrijven/door-wie-kan-beoordelen`, `ap-2016/5-2-3-re-integratiebedrijven/zwijgplicht-regelen`, `ap-2016/6-bewaartermijnen/medisch-deel-re-integratiedossier-bij-hulpverlener`. */
  readonly reIntegratieMedischDeel?: string
  /** Informatie die de behandelaar gaf. Only when these facts decide so: `concrete-re-integratieopdracht`, `toestemming-doorbreken-geheim`, `zwijgplicht-geregeld`. Norms: `ap-2016/5-2-3-re-integratiebedrijven/opvragen-bij-behandelaar`, `ap-2016/5-2-3-re-integratiebedrijven/behandelaar-alleen-met-toestemming`. */
  readonly informatieVanBehandelaar?: string
}

/** What the re-integratiebedrijf-medisch may read, by entity. */
export interface Views {
  readonly 're-integratie-medisch-dossier': ReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch
}

/** What the re-integratiebedrijf-medisch may record, by entity. */
export interface Writes {
  readonly 're-integratie-medisch-dossier': ReIntegratieMedischDossierVanReIntegratiebedrijfMedisch
}

/** The function that makes each view of the re-integratiebedrijf-medisch, by entity. */
export const projectors = Object.freeze({
  're-integratie-medisch-dossier': projectReIntegratieMedischDossierVoorReIntegratiebedrijfMedisch,
})

/** What the re-integratiebedrijf-medisch may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  're-integratie-medisch-dossier': [['reIntegratieMedischDeel', 're-integratie-medisch-deel'], ['informatieVanBehandelaar', 'informatie-van-behandelaar']],
})
