import type { AuthoredDeadlineVersion, AuthoredReading } from '../authored.js'
import type { Deadline, DeadlineVersion, Reading } from '../spec/time.js'
import type { Entry } from '../tree/entry.js'
import { linkPosition } from './link-position.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkReading(value: AuthoredReading): Reading {
  const { position, lastDay, norms } = value
  return { position: linkPosition(position), lastDay, ...present(value, 'outerLastDay'), norms }
}

function linkVersion(value: AuthoredDeadlineVersion): DeadlineVersion {
  return {
    ...present(value, 'validFrom', 'validTo'),
    from: value.from,
    lastDay: value.lastDay,
    ...present(value, 'outerLastDay'),
    counting: value.counting ?? [],
    rollsOver: value.rollsOver,
    verified: value.verified ?? true,
    norms: value.norms,
    readings: (value.readings ?? []).map(linkReading),
  }
}

export function linkDeadline({ id, value }: Entry<'deadlines'>): Deadline {
  return {
    id,
    label: labelOf(value),
    who: value.who,
    ...present(value, 'towards'),
    standing: value.standing,
    ...present(value, 'lateness'),
    versions: value.versions.map(linkVersion),
  }
}
