import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { foreignOperations } from '../../../world/foreign-operations.js'
import { entityLabel } from '../../../world/labels.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { showedSomething } from '../../controls.js'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { failed, inconclusive, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'
import { findForeignAnswers } from './judge-left-out.js'

const wasRefusedEverywhere = ({ world, log }: Findings, entity: Id): boolean => {
  const operations = foreignOperations(world).filter((foreign) => foreign.entity === entity)
  return world.roles.every((role) =>
    operations.every(({ operation }) =>
      log.observations.some(
        ({ exchange }) =>
          exchange.role === role &&
          exchange.operation === operation &&
          exchange.response.status >= 400 &&
          exchange.response.status < 500,
      ),
    ),
  )
}

const judge = (findings: Findings, entity: Id): Outcome => {
  const answers = findForeignAnswers(findings, entity)
  if (answers.length > 0) {
    const finding = { where: 'status', expected: 'a refusal (4xx)', actual: `an answer for \`${entity}\`` }
    const evidence = answers.map(({ exchange }) => makeEvidence(exchange, finding))
    return failed(({ reasons }) => reasons.scope.answered(entity), evidence)
  }
  return wasRefusedEverywhere(findings, entity) && showedSomething(findings)
    ? passed(({ reasons }) => reasons.scope.refused)
    : inconclusive(({ reasons }) => reasons.scope.notAsked)
}

/**
 * A target keeps no record that it declares not to keep. No norm is broken by keeping more; but what was not tested
 * because of that declaration may not be passed over. So these checks carry no norm, and no norm passes by them.
 */
export function planReikwijdte(world: World): readonly PlannedCheck[] {
  return world.outside.entities.map((entity) => {
    const label = entityLabel(world, entity)
    const title = sayAll(({ titles }, language) => titles.reikwijdte(label[language]))
    return {
      check: makeCheck(checkIds.reikwijdte(entity), title, []),
      role: null,
      judge: (findings) => judge(findings, entity),
    }
  })
}
