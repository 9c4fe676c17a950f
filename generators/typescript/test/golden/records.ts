// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { ElementId, EntityId, IsoDate } from './vocabulary.js'

/** Dossier: the whole record, for storage and projectors only. Norms: `voorbeeldwet/2-gegevens/nodig`. */
export interface DossierRecord {
  readonly id: string
  /** Naam *\/ of roepnaam. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly naam: string
  /** Begin van de eerste twee weken. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly week1_2: IsoDate
}

/** Gesprek met de arts: the whole record, for storage and projectors only. */
export interface GesprekMetArtsRecord {
  readonly id: string
  readonly dossierId: string
  /** Klacht. Norms: `voorbeeldwet/2-gegevens/geheim`. */
  readonly klacht: string
  /** Of er een zaak loopt. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly case?: boolean
  /** Duur in dagen. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly duurInDagen?: number
  /** Deel van de week. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly aandeel?: number
  /** Loon. Norms: `voorbeeldwet/2-gegevens/nodig`. */
  readonly loon?: number
  /** Telefoon. Norms: `voorbeeldwet/2-gegevens/toestemming`. */
  readonly telefoon?: string
}

/** The whole record of each entity: hand out views of it. */
export interface RecordsByEntity {
  readonly dossier: DossierRecord
  readonly 'gesprek-met-arts': GesprekMetArtsRecord
}

/** The properties that facts decide on, by entity: each with its element. */
export type Conditional = {
  readonly [E in EntityId]?: readonly (readonly [property: string, element: ElementId])[]
}
