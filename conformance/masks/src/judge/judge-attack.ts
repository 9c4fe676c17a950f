import type { Row } from '../database.js'
import type { Expectation } from '../recipes/recipe.js'

/** What came of running the statements of an attack once. */
export type Outcome =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly detail: string }

/** Held: the mask withstood. Inconclusive: the attack fails for those without a mask as well, so it proves nothing. */
export type Judgement = 'held' | 'leaked' | 'inconclusive'

/** The outcome of an attack and, where there is one, of its twin. */
export interface Attempt {
  readonly guess: Outcome
  readonly twin: Outcome | undefined
}

const noPrivilege = '42501'

function isRefused(outcome: Outcome): boolean {
  return outcome.kind === 'error' && outcome.code === noPrivilege
}

function isEmpty(outcome: Outcome): boolean {
  return outcome.kind === 'rows' && outcome.rows.length === 0
}

// Errors of grammar or privilege (class 42) and of what this server cannot do at all (0A) say nothing of the mask.
function reachesData(outcome: Outcome): boolean {
  return outcome.kind === 'rows' || !/^(42|0A)/.test(outcome.code)
}

function isSame({ guess, twin }: Attempt): boolean {
  return twin !== undefined && JSON.stringify(guess) === JSON.stringify(twin)
}

/** Whether the attack shows something to whoever is not masked. */
function works(expect: Expectation, control: Attempt): boolean {
  if (expect === 'indistinguishable') return !isSame(control)
  return reachesData(control.guess) && (expect === 'refused' || !isEmpty(control.guess))
}

function withstands(expect: Expectation, attempt: Attempt): boolean {
  switch (expect) {
    case 'refused':
      return isRefused(attempt.guess)
    case 'no-rows':
      return isRefused(attempt.guess) || isEmpty(attempt.guess)
    case 'indistinguishable':
      return isSame(attempt)
  }
}

/** Judges an attack by what it did to the mask and what the same statements do without one. */
export function judgeAttack(expect: Expectation, attempt: Attempt, control: Attempt): Judgement {
  if (!works(expect, control)) return 'inconclusive'
  return withstands(expect, attempt) ? 'held' : 'leaked'
}
