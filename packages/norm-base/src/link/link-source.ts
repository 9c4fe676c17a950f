import type { Source } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

export function linkSource({ id, value }: Entry<'sources'>): Source {
  return {
    id,
    label: labelOf(value),
    issuer: value.issuer,
    standing: value.standing,
    ...present(value, 'published', 'validFrom', 'validTo'),
    replacedBy: value.replacedBy ?? [],
    ...present(value, 'note'),
  }
}
