import type { Id } from '@verzuimspec/vocabulary'
import type { PlanningLook } from '../../../looks/run-log.js'
import { sayAll } from '../../../words/words.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

interface ShownStep {
  readonly stap: string
  readonly uiterlijk: string
  readonly status: string
}

const findStep = (look: PlanningLook): ShownStep | undefined => {
  const { json } = look.exchange.response
  const steps = typeof json === 'object' && json !== null ? (json as { stappen?: unknown }).stappen : undefined
  return Array.isArray(steps) ? steps.find((step: ShownStep) => step?.stap === look.deadline) : undefined
}

const describeStep = (step: ShownStep): string => `${step.uiterlijk}, ${step.status}`

const isRight = (look: PlanningLook, step: ShownStep): boolean =>
  step.uiterlijk === look.expected.lastDay && (step.status === 'te-laat') === look.expected.late

const judge = (findings: Findings, deadline: Id): Outcome => {
  if (findings.world.outside.deadlines.includes(deadline)) return notApplicable(({ reasons }) => reasons.term.leftOut)
  const looks = findings.log.planningLooks.filter((look) => look.deadline === deadline)
  const shown = looks.map((look) => ({ look, step: findStep(look) }))
  const wrong = shown.flatMap(({ look, step }) => {
    if (step === undefined || isRight(look, step)) return []
    const expected = `${look.expected.lastDay}, ${look.expected.late ? 'te-laat' : 'not te-laat'}`
    return [makeEvidence(look.exchange, { where: 'body', expected, actual: describeStep(step) })]
  })
  if (wrong.length > 0) return failed(({ reasons }) => reasons.term.wrong, wrong)
  return looks.length > 0 && shown.every(({ step }) => step !== undefined)
    ? passed(({ reasons }) => reasons.term.held)
    : inconclusive(({ reasons }) => reasons.term.notShown)
}

/** A planning names the last day of each term as the law does, and knows late from not late. */
export function planTermijn(world: World): readonly PlannedCheck[] {
  return Object.values(world.base.deadlines).map(({ id, label, versions }) => {
    const title = sayAll(({ titles }, language) => titles.termijn(label[language]))
    const norms = versions.flatMap((version) => version.norms)
    const check = makeCheck(checkIds.termijn(id), title, norms)
    return { check, role: null, judge: (findings) => judge(findings, id) }
  })
}
