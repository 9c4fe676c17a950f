import type { Id } from '@verzuimspec/vocabulary'
import type { Observation } from '../../../looks/run-log.js'
import { foreignOperations } from '../../../world/foreign-operations.js'
import { entitiesLeftOut } from '../../../world/world.js'
import type { Findings } from '../../findings.js'
import { inconclusive, notApplicable, type Outcome } from '../../outcome.js'

/** The answers that show a record of an entity which the target declares not to keep. */
export function findForeignAnswers({ world, log }: Findings, entity: Id): readonly Observation[] {
  const operations = foreignOperations(world).filter((foreign) => foreign.entity === entity)
  const ids = operations.map(({ operation }) => operation)
  return log.observations.filter(({ exchange }) => ids.includes(exchange.operation) && exchange.response.status < 300)
}

/**
 * The verdict on a datum that no record within the scope holds. Nothing was planted, so nothing can be seen of it; and
 * a declaration that turned out not to be true excuses nothing.
 */
export function judgeLeftOut(findings: Findings, element: Id): Outcome {
  const [first, ...others] = entitiesLeftOut(findings.world, element)
  if (first === undefined) return notApplicable(({ reasons }) => reasons.leftOut.noRecord)
  const served = [first, ...others].find(({ id }) => findForeignAnswers(findings, id).length > 0)
  return served === undefined
    ? notApplicable(({ reasons }) => reasons.leftOut.notKept(first.id))
    : inconclusive(({ reasons }) => reasons.leftOut.servedAllTheSame(served.id))
}
