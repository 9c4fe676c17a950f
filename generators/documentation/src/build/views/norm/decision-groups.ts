import { groupBy } from '../../group-by.js'
import type { Answer } from '../../site/answer.js'
import type { PageContext } from '../../site/page-context.js'
import { type Link, labelOf, linkPair, linkRole } from '../parts/link.js'
import { linkElements } from '../parts/link-elements.js'
import { type Mark, markVerdict } from '../parts/mark.js'

/** Answers with the same verdict for the same actions over the same elements, of several parties. */
export interface DecisionGroup {
  readonly parties: readonly Link[]
  readonly actions: readonly string[]
  readonly mark: Mark
  readonly elements: readonly Link[]
}

type Answers = readonly [Answer, ...Answer[]]

const keyOfParty = ({ request, verdict }: Answer): string => `${request.actor} ${request.recipient ?? ''} ${verdict}`

const keyOfActions = (answers: Answers): string => answers.map(({ request }) => request.action).join(' ')

function linkParty(page: PageContext, { actor, recipient }: Answer['request']): Link {
  return recipient === undefined ? linkRole(page, actor) : linkPair(page, { sender: actor, recipient })
}

function viewGroup(page: PageContext, alike: readonly [Group, ...Group[]]): DecisionGroup {
  const [[first]] = alike
  return {
    parties: alike.map(([[answer]]) => linkParty(page, answer.request)),
    actions: first.map(({ request }) => labelOf(page, page.site.spec.actions, request.action)),
    mark: markVerdict(page, first[0].verdict),
    elements: linkElements(
      page,
      alike[0].map(([{ request }]) => request.data),
    ),
  }
}

/** The answers of one party about several elements, the same actions for each. */
type Group = readonly [Answers, ...Answers[]]

const keyOfGroup = (group: Group): string => {
  const [[first]] = group
  return `${first.verdict} ${keyOfActions(group[0])}: ${group.map(([{ request }]) => request.data).join(' ')}`
}

/** Answers gathered so that a norm behind thousands of them can be read: by verdict, actions, elements and parties. */
export function listDecisionGroups(page: PageContext, answers: readonly Answer[]): readonly DecisionGroup[] {
  const groups = groupBy(answers, keyOfParty).flatMap((ofParty) =>
    groupBy(
      groupBy(ofParty, ({ request }) => request.data),
      keyOfActions,
    ),
  )
  return groupBy(groups, keyOfGroup).map((alike) => viewGroup(page, alike))
}
