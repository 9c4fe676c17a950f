import type { Sentences } from './sentences.js'

export const en: Sentences = Object.freeze({
  title: 'Planning of an absence',
  firstDay: 'First day of sickness',
  undated: 'Without a day so far',
  unverified: 'not verified',
  practice: 'practice, not statute',
  lateness: 'Late',
  norms: 'Norms',
  awaits: (event: string) => `awaits: ${event}`,
  week: (number: number) => `wk ${number}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  status: {
    done: 'done',
    due: 'due',
    late: 'late',
    'not-yet': 'not yet',
    reached: 'reached',
    lapsed: 'no longer possible',
    deviates: 'late, with a reason',
  },
  noAdvice: 'No legal advice.',
})
