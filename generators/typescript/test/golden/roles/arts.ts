// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, DossierRecord, GesprekMetArtsRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Dossier: what the arts may read of it, and nothing else. Norms: `voorbeeldwet/2-gegevens/nodig`. */
export interface DossierVoorArts {
  readonly id: string
  /** Naam *\/ of roepnaam. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly naam: string
  /** Begin van de eerste twee weken. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly week1_2: IsoDate
}

/** A `DossierVoorArts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDossierVoorArts(record: DossierRecord): DossierVoorArts {
  const {
    id,
    naam,
    week1_2,
  } = record
  return {
    id,
    naam, // voorbeeldwet/2-gegevens/geheim
    week1_2, // voorbeeldwet/2-gegevens/geheim
  }
}

/** Gesprek met de arts: what the arts may read of it, and nothing else. */
export interface GesprekMetArtsVoorArts {
  readonly id: string
  readonly dossierId: string
  /** Klacht. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly klacht: string
  /** Of er een zaak loopt. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly case?: boolean
  /** Duur in dagen. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly duurInDagen?: number
  /** Deel van de week. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly aandeel?: number
  /** Loon. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly loon?: number
  /** Telefoon. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly telefoon?: string
}

/** A `GesprekMetArtsVoorArts` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectGesprekMetArtsVoorArts(record: GesprekMetArtsRecord): GesprekMetArtsVoorArts {
  const {
    id,
    dossierId,
    klacht,
    case: case_,
    duurInDagen,
    aandeel,
    loon,
    telefoon,
  } = record
  if (
    case_ !== undefined &&
    duurInDagen !== undefined &&
    aandeel !== undefined &&
    loon !== undefined &&
    telefoon !== undefined
  ) {
    return {
      id,
      dossierId,
      klacht, // voorbeeldwet/2-gegevens/geheim
      case: case_, // voorbeeldwet/2-gegevens/geheim
      duurInDagen, // voorbeeldwet/2-gegevens/geheim
      aandeel, // voorbeeldwet/2-gegevens/geheim
      loon, // voorbeeldwet/2-gegevens/geheim
      telefoon, // voorbeeldwet/2-gegevens/geheim
    }

  }

  const view: { -readonly [K in keyof GesprekMetArtsVoorArts]: GesprekMetArtsVoorArts[K] } = {
    id,
    dossierId,
    klacht, // voorbeeldwet/2-gegevens/geheim
  }

  if (case_ !== undefined) view.case = case_ // voorbeeldwet/2-gegevens/geheim
  if (duurInDagen !== undefined) view.duurInDagen = duurInDagen // voorbeeldwet/2-gegevens/geheim
  if (aandeel !== undefined) view.aandeel = aandeel // voorbeeldwet/2-gegevens/geheim
  if (loon !== undefined) view.loon = loon // voorbeeldwet/2-gegevens/geheim
  if (telefoon !== undefined) view.telefoon = telefoon // voorbeeldwet/2-gegevens/geheim
  return view
}

/** Gesprek met de arts: what the arts may record in a new one. */
export interface GesprekMetArtsVanArts {
  readonly dossierId: string
  /** Klacht. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly klacht: string
  /** Of er een zaak loopt. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly case?: boolean
  /** Duur in dagen. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly duurInDagen?: number
  /** Deel van de week. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly aandeel?: number
  /** Loon. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly loon?: number
  /** Telefoon. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly telefoon?: string
}

/** What the arts may read, by entity. */
export interface Views {
  readonly dossier: DossierVoorArts
  readonly 'gesprek-met-arts': GesprekMetArtsVoorArts
}

/** What the arts may record, by entity. */
export interface Writes {
  readonly 'gesprek-met-arts': GesprekMetArtsVanArts
}

/** The function that makes each view of the arts, by entity. */
export const projectors = Object.freeze({
  dossier: projectDossierVoorArts,
  'gesprek-met-arts': projectGesprekMetArtsVoorArts,
})

/** What the arts may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
