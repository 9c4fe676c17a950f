import type { Culprit } from './culprit.js'

/** Faults in retention. */
export const retentionCulprits: readonly Culprit[] = [
  {
    name: 'a record must be gone on its last day',
    file: 'retention/retain-until.ts',
    from: 'printDay(lastDay + 1)',
    to: 'printDay(lastDay)',
    caughtBy: 'R1',
  },
  {
    name: 'the last day of keeping has passed',
    file: 'retention/retain-until.ts',
    from: 'today > lastDay',
    to: 'today >= lastDay',
    caughtBy: 'R1',
  },
  {
    name: 'no dispute extends',
    file: 'retention/find-governing.ts',
    from: 'effect === wanted && facts[fact] === true',
    to: 'facts[fact] === undefined',
    caughtBy: 'R1',
  },
  {
    name: 'the term a record was made under stays',
    file: 'retention/find-governing.ts',
    from: 'lastDay > end || (today ?? lastDay) > end',
    to: 'false',
    caughtBy: 'R6',
  },
  {
    name: 'the newest term governs what had run out',
    file: 'retention/find-governing.ts',
    from: 'lastDay > end || (today ?? lastDay) > end',
    to: 'true',
    caughtBy: 'R6',
  },
  {
    name: 'a term that ends with its version runs on',
    file: 'retention/find-governing.ts',
    from: 'lastDay > end ||',
    to: 'lastDay >= end ||',
    caughtBy: 'R6',
  },
  {
    name: 'asking is not holding',
    file: 'retention/find-governing.ts',
    from: '(today ?? lastDay) > end',
    to: 'false',
    caughtBy: 'R6',
  },
  {
    name: 'a passed minimum must be gone',
    file: 'retention/retain-until.ts',
    from: "if (bound === 'minimum') return 'may-keep'",
    to: '',
    caughtBy: 'R6',
  },
]
