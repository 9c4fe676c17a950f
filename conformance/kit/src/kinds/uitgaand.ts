import type { Id } from '@verzuimspec/vocabulary'
import { outboundOperation } from '../probe/read-messages.js'
import { entitiesHolding, type World } from '../run/world.js'
import { judgeLeftOut } from './judge-left-out.js'
import { flowNorms, mayBeSentTo } from './norms-of.js'
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

const recipientsOf = (world: World): readonly Id[] => [
  ...new Set(Object.values(world.spec.rules).flatMap(({ recipient }) => (recipient === undefined ? [] : [recipient]))),
]

const judge = (findings: Findings, check: string, recipient: Id, element: Id): Outcome => {
  const evidence = findings.breaches.filter((breach) => breach.check === check).map((breach) => breach.evidence)
  if (evidence.length > 0) {
    return failed(
      `Een bericht aan \`${recipient}\` bevat \`${element}\`.`,
      `A message to \`${recipient}\` holds \`${element}\`.`,
      evidence,
    )
  }
  if (entitiesHolding(findings.world, element).length === 0) return judgeLeftOut(findings, element)
  const messages = findings.log.observations.filter(
    ({ exchange }) => exchange.operation === outboundOperation && exchange.role === recipient,
  )
  if (messages.length === 0) {
    return notApplicable('Aan deze ontvanger ging geen bericht.', 'No message went to this recipient.')
  }
  return messages.some(({ sightings }) => sightings.length > 0)
    ? passed('Berichten gelezen; het gegeven staat er niet in.', 'Messages read; the datum is not in them.')
    : inconclusive('De berichten bevatten niets van het dossier.', 'The messages hold nothing of the dossier.')
}

/** A datum that no flow lets go to a recipient stands in no message to it. */
export function planUitgaand(world: World): readonly PlannedCheck[] {
  return recipientsOf(world).flatMap((recipient) =>
    Object.values(world.spec.elements)
      .filter(({ id }) => !mayBeSentTo(world, recipient, id))
      .map(({ id: element, label }) => {
        const to = world.spec.roles[recipient]?.label ?? { nl: recipient, en: recipient }
        const title = { nl: `Aan ${to.nl} gaat niet: ${label.nl}`, en: `Not sent to ${to.en}: ${label.en}` }
        const check = makeCheck('uitgaand', `${recipient}/${element}`, title, flowNorms(world, recipient, element))
        return { check, role: null, judge: (findings) => judge(findings, check.id, recipient, element) }
      }),
  )
}
