import type { CrosswalkKind, CrosswalkRow } from '@verzuimspec/vocabulary'
import type { AuthoredEntry, Entry } from '../tree/entry.js'
import { present } from './present.js'

const fields = {
  element: 'elements',
  role: 'roles',
  purpose: 'purposes',
  category: 'categories',
  entity: 'entities',
  norm: 'norms',
} as const satisfies Record<string, CrosswalkKind>

function oursOf({ of: value }: AuthoredEntry<'crosswalk'>): CrosswalkRow['ours'] {
  const [field = 'element'] = (Object.keys(fields) as (keyof typeof fields)[]).filter((key) => value[key] !== undefined)
  return { kind: fields[field], id: value[field] ?? '' }
}

export function linkCrosswalkRow({ id, file, value }: Entry<'crosswalk'>): CrosswalkRow {
  const { relation, messages = [], verified = true } = value
  return {
    id,
    standard: file.names.standard ?? '',
    ours: oursOf(value),
    relation,
    ...present(value, 'within', 'name', 'iri'),
    messages,
    ...present(value, 'note'),
    verified,
  }
}
