import type { Event, Word } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

/** Purposes, facts, duties, actions and events have one form, but for what an event adds to it. */
export type WordKind = 'purposes' | 'facts' | 'duties' | 'actions' | 'events'

export function linkWord({ id, value }: Entry<WordKind>): Word {
  return { id, label: labelOf(value), ...present(value, 'description'), norms: value.norms ?? [] }
}

export function linkEvent(entry: Entry<'events'>): Event {
  return { ...linkWord(entry), ...present(entry.value, 'notBefore') }
}
