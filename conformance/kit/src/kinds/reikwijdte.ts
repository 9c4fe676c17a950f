import type { Id } from '@verzuimspec/vocabulary'
import { foreignOperations } from '../probe/ask-foreign-records.js'
import type { World } from '../run/world.js'
import { showedSomething } from './controls.js'
import { findForeignAnswers } from './judge-left-out.js'
import { makeEvidence } from './make-evidence.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

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
    return failed(
      `Het doelwit verklaart geen \`${entity}\` bij te houden, en geeft er antwoord op. Neem het op in \`scope\`.`,
      `The target declares to keep no \`${entity}\`, and answers for it. Add it to \`scope\`.`,
      answers.map(({ exchange }) => makeEvidence(exchange, finding)),
    )
  }
  return wasRefusedEverywhere(findings, entity) && showedSomething(findings)
    ? passed('Geen enkele rol kreeg er antwoord op.', 'No role got an answer for it.')
    : inconclusive('Niet iedere rol heeft ernaar gevraagd.', 'Not every role has asked for it.')
}

/**
 * A target keeps no record that it declares not to keep. No norm is broken by keeping more; but what was not tested
 * because of that declaration may not be passed over. So these checks carry no norm, and no norm passes by them.
 */
export function planReikwijdte(world: World): readonly PlannedCheck[] {
  return world.outside.entities.map((entity) => {
    const label = world.spec.entities[entity]?.label ?? { nl: entity, en: entity }
    const title = { nl: `Buiten de reikwijdte: ${label.nl}`, en: `Outside the scope: ${label.en}` }
    const check = makeCheck('reikwijdte', entity, title, [])
    return { check, role: null, judge: (findings) => judge(findings, entity) }
  })
}
