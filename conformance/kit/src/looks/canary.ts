import type { ElementType, Id } from '@verzuimspec/vocabulary'

/** Where a canary was planted: in a seeded dossier, or in the body of one of the kit's own writes. */
export type Planting =
  | {
      readonly in: 'dossier'
      readonly dossier: Id
      readonly account: 'werkgever' | 'andereWerkgever'
      readonly entity: Id
    }
  | { readonly in: 'write'; readonly write: string }

/** A value unique to this run, planted for one datum, so that the datum is found wherever it surfaces. */
export interface Canary {
  readonly element: Id
  /** JSON name of the property that holds it. */
  readonly property: string
  readonly type: ElementType
  readonly planting: Planting
  readonly value: string | number | boolean
  /** What to search for, or null for a boolean, which is found by its property only. */
  readonly needle: string | null
}
