import type { CrosswalkKind, CrosswalkRow } from '@verzuimspec/vocabulary'
import type { Entry } from '../../tree/entry.js'

const kinds = {
  element: 'elements',
  role: 'roles',
  purpose: 'purposes',
  category: 'categories',
  entity: 'entities',
  norm: 'norms',
} as const satisfies Record<string, CrosswalkKind>

/** The one thing of ours that a row is about. */
export function deriveCrosswalkRow({ value }: Entry<'crosswalk'>): Pick<CrosswalkRow, 'ours'> {
  const fields = Object.keys(kinds) as (keyof typeof kinds)[]
  const field = fields.find((key) => value.of[key] !== undefined) ?? 'element'
  return { ours: { kind: kinds[field], id: value.of[field] ?? '' } }
}
