import type { Id } from '@verzuimspec/vocabulary'
import { foreignOperations } from '../probe/ask-foreign-records.js'
import type { Observation } from '../run/run-log.js'
import { entitiesLeftOut } from '../run/world.js'
import { type Findings, inconclusive, notApplicable, type Outcome } from './planned-check.js'

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
  const [first] = entitiesLeftOut(findings.world, element)
  if (first === undefined)
    return notApplicable('Geen enkel record houdt dit gegeven bij.', 'No record holds this datum.')
  const served = entitiesLeftOut(findings.world, element).find(({ id }) => findForeignAnswers(findings, id).length > 0)
  if (served !== undefined) {
    return inconclusive(
      `Het doelwit verklaart geen \`${served.id}\` bij te houden en geeft er toch antwoord op; niets ervan is getest.`,
      `The target declares to keep no \`${served.id}\` and yet answers for it; none of it was tested.`,
    )
  }
  return notApplicable(
    `Het doelwit verklaart geen record bij te houden waarin dit gegeven staat (\`${first.id}\`).`,
    `The target declares to keep no record that holds this datum (\`${first.id}\`).`,
  )
}
