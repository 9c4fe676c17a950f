import type { Rule } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { labelOf, linkPair } from '../parts/link.js'

/** Who a rule speaks to and what it does: `Werkgever: staat toe; vragen, vastleggen`. */
export function sayRule(page: PageContext, rule: Rule): string {
  const { spec } = page.site
  const party =
    rule.recipient === undefined
      ? labelOf(page, spec.roles, rule.role)
      : linkPair(page, { sender: rule.role, recipient: rule.recipient }).label
  const actions = rule.actions.map((id) => labelOf(page, spec.actions, id).toLowerCase())
  return `${party}: ${page.words.norm.effect[rule.effect]}; ${actions.join(', ')}`
}
