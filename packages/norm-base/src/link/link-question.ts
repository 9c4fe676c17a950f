import type { Question } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

export function linkQuestion({ id, value }: Entry<'questions'>): Question {
  const { ask, facts = {}, answer, missing = [], because, norms } = value
  return {
    id,
    question: labelOf(value),
    ask: { actor: ask.actor, action: ask.action, data: ask.data, ...present(ask, 'recipient', 'purpose') },
    facts,
    ...present(value, 'asOf', 'profile'),
    answer,
    missing,
    because,
    norms,
  }
}
