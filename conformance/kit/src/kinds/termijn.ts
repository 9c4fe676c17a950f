import type { Id } from '@verzuimspec/vocabulary'
import type { PlanningLook } from '../run/run-log.js'
import type { World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  notApplicable,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

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

const leftOut = notApplicable(
  'Het doelwit verklaart deze termijn niet te plannen: hij is van een rol die het niet bedient, of staat niet in zijn opgave.',
  'The target declares not to plan this term: it is of a role that it does not serve, or not among those it names.',
)

const judge = (findings: Findings, deadline: Id): Outcome => {
  if (findings.world.outside.deadlines.includes(deadline)) return leftOut
  const looks = findings.log.planningLooks.filter((look) => look.deadline === deadline)
  const shown = looks.map((look) => ({ look, step: findStep(look) }))
  const wrong = shown.flatMap(({ look, step }) => {
    if (step === undefined || isRight(look, step)) return []
    const expected = `${look.expected.lastDay}, ${look.expected.late ? 'te-laat' : 'not te-laat'}`
    return [makeEvidence(look.exchange, { where: 'body', expected, actual: describeStep(step) })]
  })
  if (wrong.length > 0) return failed('De termijn klopt niet.', 'The term is wrong.', wrong)
  if (looks.length === 0 || shown.some(({ step }) => step === undefined)) {
    return inconclusive('De planning toont deze stap niet.', 'The planning does not show this step.')
  }
  return passed('Op de laatste dag op tijd, een dag later te laat.', 'In time on the last day, late a day after.')
}

/** A planning names the last day of each term as the law does, and knows late from not late. */
export function planTermijn(world: World): readonly PlannedCheck[] {
  return Object.values(world.base.deadlines).map(({ id, label, versions }) => {
    const title = { nl: `Termijn: ${label.nl}`, en: `Term: ${label.en}` }
    const check = makeCheck(
      'termijn',
      id,
      title,
      versions.flatMap(({ norms }) => norms),
    )
    return { check, role: null, judge: (findings) => judge(findings, id) }
  })
}
