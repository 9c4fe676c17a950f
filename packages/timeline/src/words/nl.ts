import type { Sentences } from './sentences.js'

export const nl: Sentences = Object.freeze({
  title: 'Planning van een verzuim',
  firstDay: 'Eerste ziektedag',
  undated: 'Nog zonder dag',
  unverified: 'niet geverifieerd',
  practice: 'praktijk, geen wet',
  lateness: 'Te laat',
  norms: 'Normen',
  awaits: (event: string) => `wacht op: ${event}`,
  week: (number: number) => `wk ${number}`,
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  status: {
    done: 'gedaan',
    due: 'loopt',
    late: 'te laat',
    'not-yet': 'nog niet',
    reached: 'gekomen',
    lapsed: 'kan niet meer',
    deviates: 'te laat, met reden',
  },
  noAdvice: 'Geen juridisch advies.',
})
