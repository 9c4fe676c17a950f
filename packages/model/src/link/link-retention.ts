import type { AuthoredRetentionVersion } from '../authored.js'
import type { Retention, RetentionVersion } from '../spec/time.js'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkVersion(value: AuthoredRetentionVersion): RetentionVersion {
  const { start, term, bound, verified = true, extensions = [], norms } = value
  return {
    ...present(value, 'validFrom', 'validTo'),
    start,
    term,
    bound,
    verified,
    extensions: extensions.map((extension) => ({
      fact: extension.fact,
      label: labelOf(extension),
      norms: extension.norms,
    })),
    norms,
  }
}

export function linkRetention({ id, value }: Entry<'retention'>): Retention {
  const { keeper, entities, versions } = value
  return { id, label: labelOf(value), keeper, entities, versions: versions.map(linkVersion) }
}
