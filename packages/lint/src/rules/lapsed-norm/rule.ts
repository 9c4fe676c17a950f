import type { Id, Norm, Question } from '@verzuimspec/vocabulary'
import { isValidOn } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

// A question without a day is about today, whichever day that is: only a norm without an end surely answers it.
function isLapsed(norm: Norm | undefined, { asOf }: Question): boolean {
  if (norm === undefined) return false
  return asOf === undefined ? norm.validTo !== undefined : !isValidOn(norm, asOf)
}

function lapsedNorms(question: Question, norms: Readonly<Record<Id, Norm>>): readonly (readonly [number, Id])[] {
  return question.norms.flatMap((id, index) => (isLapsed(norms[id], question) ? [[index, id] as const] : []))
}

/** A worked question whose answer rests on a norm that is not in force on the day it is about. */
export const lapsedNorm: LintRule<'lapsed-norm'> = {
  code: 'lapsed-norm',
  check: ({ base, placeOf }) =>
    Object.values(base.questions).flatMap((question) =>
      lapsedNorms(question, base.norms).map(([index, norm]) => ({
        code: 'lapsed-norm',
        at: placeOf('questions', question.id, ['norms', index]),
        subject: question.id,
        norm,
        day: question.asOf ?? null,
      })),
    ),
}
