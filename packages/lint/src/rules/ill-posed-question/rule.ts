import type { Path } from '@verzuimspec/input'
import type { Question } from '@verzuimspec/vocabulary'
import type { QuestionFault } from '../../issues/lint-issue.js'
import type { LintRule } from '../lint-rule.js'

const disclosing = 'verstrekken'

function faultsOf({ ask, answer, facts, missing }: Question): readonly (readonly [QuestionFault, Path])[] {
  const isRecipientIdle = ask.recipient !== undefined && ask.action !== disclosing
  const isMissingIdle = missing.length > 0 && answer !== 'depends'
  const known = missing.findIndex((fact) => fact in facts)
  return [
    ...(isRecipientIdle ? [['idle-recipient', ['ask', 'recipient']] as const] : []),
    ...(isMissingIdle ? [['idle-missing', ['missing']] as const] : []),
    ...(known < 0 ? [] : [['known-missing', ['missing', known]] as const]),
  ]
}

/** A worked question that no rule could answer: what it asks, knows and misses do not go together. */
export const illPosedQuestion: LintRule<'ill-posed-question'> = {
  code: 'ill-posed-question',
  check: ({ base, placeOf }) =>
    Object.values(base.questions).flatMap((question) =>
      faultsOf(question).map(([fault, path]) => ({
        code: 'ill-posed-question',
        at: placeOf('questions', question.id, path),
        subject: question.id,
        fault,
      })),
    ),
}
