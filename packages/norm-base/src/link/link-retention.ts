import type { Extension, Retention, RetentionReading, RetentionVersion } from '@verzuimspec/vocabulary'
import type { AuthoredExtension, AuthoredRetentionReading, AuthoredRetentionVersion } from '../tree/authored.js'
import type { Entry } from '../tree/entry.js'
import { linkPosition } from './link-position.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkExtension(value: AuthoredExtension): Extension {
  return { fact: value.fact, label: labelOf(value), ...present(value, 'effect'), norms: value.norms }
}

function linkReading(value: AuthoredRetentionReading): RetentionReading {
  const { position, norms } = value
  return { position: linkPosition(position), ...present(value, 'start', 'startsOn', 'term'), norms }
}

function linkVersion(value: AuthoredRetentionVersion): RetentionVersion {
  const { start, term, bound, verified = true, extensions = [], readings, norms } = value
  return {
    ...present(value, 'validFrom', 'validTo'),
    start,
    ...present(value, 'startsOn'),
    term,
    ...present(value, 'notBefore'),
    bound,
    verified,
    extensions: extensions.map(linkExtension),
    norms,
    ...(readings === undefined ? {} : { readings: readings.map(linkReading) }),
  }
}

export function linkRetention({ id, value }: Entry<'retention'>): Retention {
  const { keeper, entities, versions } = value
  return { id, label: labelOf(value), keeper, entities, versions: versions.map(linkVersion) }
}
