import type { Deadline, DeadlineVersion, Reading } from '@verzuimspec/vocabulary'
import type { AuthoredDeadlineVersion, AuthoredReading } from '../tree/authored.js'
import type { Entry } from '../tree/entry.js'
import { linkPosition } from './link-position.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkReading(value: AuthoredReading): Reading {
  return {
    position: linkPosition(value.position),
    ...present(value, 'from', 'opens'),
    lastDay: value.lastDay,
    ...present(value, 'countsFirstDay', 'outerLastDay', 'counting', 'toWorkingDay'),
    norms: value.norms,
  }
}

function linkVersion(value: AuthoredDeadlineVersion): DeadlineVersion {
  return {
    ...present(value, 'validFrom', 'validTo', 'inForceOn'),
    from: value.from,
    ...present(value, 'opens'),
    lastDay: value.lastDay,
    ...present(value, 'countsFirstDay', 'outerLastDay', 'notAfter', 'notBefore', 'extendedBy', 'shortenedBy'),
    counting: value.counting ?? [],
    rollsOver: value.rollsOver,
    ...present(value, 'lateness'),
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
    ...present(value, 'nature', 'regimes', 'requires', 'unless', 'when', 'endsWith', 'metBy', 'outlastsRecovery'),
    ...present(value, 'deviation', 'lateness', 'remark'),
    versions: value.versions.map(linkVersion),
  }
}
