import { groupBy } from '../../group-by.js'
import { addressOfCell } from '../../links/anchors.js'
import type { Answer } from '../../site/answer.js'
import type { PageContext } from '../../site/page-context.js'
import { type Link, labelOf, linkPair, linkRole } from '../parts/link.js'
import { type Mark, markVerdict } from '../parts/mark.js'

/** Answers with the same verdict for the same party and the same actions, over several elements. */
export interface DecisionGroup {
  readonly party: Link
  readonly actions: readonly string[]
  readonly mark: Mark
  readonly elements: readonly Link[]
}

type Answers = readonly [Answer, ...Answer[]]

const keyOfParty = ({ request, verdict }: Answer): string => JSON.stringify([request.actor, request.recipient, verdict])

const keyOfActions = (answers: Answers): string => answers.map(({ request }) => request.action).join(' ')

function linkParty(page: PageContext, { actor, recipient }: Answer['request']): Link {
  return recipient === undefined ? linkRole(page, actor) : linkPair(page, { sender: actor, recipient })
}

function linkAnswer(page: PageContext, { request }: Answer): Link {
  return {
    label: labelOf(page, page.site.spec.elements, request.data),
    href: page.hrefTo(addressOfCell(request)),
  }
}

function viewGroup(page: PageContext, byElement: readonly [Answers, ...Answers[]]): DecisionGroup {
  const [first] = byElement
  return {
    party: linkParty(page, first[0].request),
    actions: first.map(({ request }) => labelOf(page, page.site.spec.actions, request.action)),
    mark: markVerdict(page, first[0].verdict),
    elements: byElement.map(([answer]) => linkAnswer(page, answer)),
  }
}

/** Answers gathered so that a norm behind hundreds of them can be read: by party, verdict and set of actions. */
export function listDecisionGroups(page: PageContext, answers: readonly Answer[]): readonly DecisionGroup[] {
  return groupBy(answers, keyOfParty).flatMap((ofParty) => {
    const byElement = groupBy(ofParty, ({ request }) => request.data)
    return groupBy(byElement, keyOfActions).map((group) => viewGroup(page, group))
  })
}
