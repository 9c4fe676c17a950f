// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, DossierRecord, GesprekMetArtsRecord } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Dossier: what the werkgever may read of it, and nothing else. Norms: `voorbeeldwet/2-gegevens/nodig`. */
export interface DossierVoorWerkgever {
  readonly id: string
  /** Naam *\/ of roepnaam. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly naam: string
  /** Begin van de eerste twee weken. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly week1_2: IsoDate
}

/** A `DossierVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectDossierVoorWerkgever(record: DossierRecord): DossierVoorWerkgever {
  const {
    id,
    naam,
    week1_2,
  } = record
  return {
    id,
    naam, // voorbeeldwet/2-gegevens/nodig
    week1_2, // voorbeeldwet/2-gegevens/nodig
  }
}

/** Gesprek met de arts: what the werkgever may read of it, and nothing else. */
export interface GesprekMetArtsVoorWerkgever {
  readonly id: string
  readonly dossierId: string
  /** Of er een zaak loopt. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly case?: boolean
  /** Duur in dagen. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly duurInDagen?: number
  /** Deel van de week. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly aandeel?: number
  /** Loon. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly loon?: number
  /** Telefoon. Only when these facts decide so: `toestemming`. Norms: `voorbeeldwet/2-gegevens/toestemming`. */
  readonly telefoon?: string
}

/** A `GesprekMetArtsVoorWerkgever` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectGesprekMetArtsVoorWerkgever(record: GesprekMetArtsRecord): GesprekMetArtsVoorWerkgever {
  const {
    id,
    dossierId,
    case: case_,
    duurInDagen,
    aandeel,
    loon,
  } = record
  if (
    case_ !== undefined &&
    duurInDagen !== undefined &&
    aandeel !== undefined &&
    loon !== undefined
  ) {
    return {
      id,
      dossierId,
      case: case_, // voorbeeldwet/2-gegevens/nodig
      duurInDagen, // voorbeeldwet/2-gegevens/nodig
      aandeel, // voorbeeldwet/2-gegevens/nodig
      loon, // voorbeeldwet/2-gegevens/nodig
    }

  }

  const view: { -readonly [K in keyof GesprekMetArtsVoorWerkgever]: GesprekMetArtsVoorWerkgever[K] } = {
    id,
    dossierId,
  }

  if (case_ !== undefined) view.case = case_ // voorbeeldwet/2-gegevens/nodig
  if (duurInDagen !== undefined) view.duurInDagen = duurInDagen // voorbeeldwet/2-gegevens/nodig
  if (aandeel !== undefined) view.aandeel = aandeel // voorbeeldwet/2-gegevens/nodig
  if (loon !== undefined) view.loon = loon // voorbeeldwet/2-gegevens/nodig
  return view
}

/** Dossier: what the werkgever may record in a new one. Norms: `voorbeeldwet/2-gegevens/nodig`. */
export interface DossierVanWerkgever {
  /** Naam *\/ of roepnaam. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly naam: string
  /** Begin van de eerste twee weken. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly week1_2: IsoDate
}

/** What the werkgever may read, by entity. */
export interface Views {
  readonly dossier: DossierVoorWerkgever
  readonly 'gesprek-met-arts': GesprekMetArtsVoorWerkgever
}

/** What the werkgever may record, by entity. */
export interface Writes {
  readonly dossier: DossierVanWerkgever
}

/** The function that makes each view of the werkgever, by entity. */
export const projectors = Object.freeze({
  dossier: projectDossierVoorWerkgever,
  'gesprek-met-arts': projectGesprekMetArtsVoorWerkgever,
})

/** What the werkgever may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  'gesprek-met-arts': [['telefoon', 'telefoon']],
})
