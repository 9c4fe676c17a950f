import type { Sentences } from './sentences.js'

export const en: Sentences = {
  question: ({ actor, action, data, recipient, purpose }) => {
    const towards = recipient === undefined ? '' : ` to ${recipient}`
    const aim = purpose === undefined ? '' : ` for ${purpose}`
    return `Question: ${actor} · ${action}: ${data}${towards}${aim}. Is that allowed?`
  },
  verdicts: {
    permit: 'Yes, it is allowed.',
    deny: 'No, it is not allowed.',
    depends: 'That depends on what is not known yet.',
  },
  outcomes: {
    held: 'applies',
    'condition-false': 'does not apply: its condition is not met',
    'condition-unknown': 'undecided, for not known yet:',
    'purpose-differs': 'does not apply: it holds for another purpose',
    'position-not-chosen': 'does not apply: it belongs to a reading that is not chosen',
  },
  effects: { permit: 'allow', prohibit: 'forbid' },
  answer: 'Answer',
  known: 'Known',
  missing: 'Still to be known',
  duties: 'Duties',
  norms: 'This rests on',
  rules: 'Rules weighed',
  noRules: 'No rule speaks about this; what no rule allows is not allowed.',
  divergences: 'The sources differ on this',
  chosen: 'chosen',
  default: 'starting point',
  yes: 'yes',
  no: 'no',
  today: 'in force:',
  later: 'source of a later date',
  unverified: 'not verified',
  purpose: 'purpose',
  noAdvice: 'This is no legal advice.',
}
