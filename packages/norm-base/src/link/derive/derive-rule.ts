import type { Rule } from '@verzuimspec/vocabulary'
import type { Entry } from '../../tree/entry.js'
import type { LinkContext } from './link-context.js'

/** The data a rule covers: categories written out, exceptions taken off. */
export function deriveRule(
  { value }: Entry<'flows' | 'permissions'>,
  { elementsOf }: LinkContext,
): Pick<Rule, 'elements'> {
  const { elements = [], categories = [], except = [] } = value
  const inCategories = categories.flatMap((category) => elementsOf.get(category) ?? [])
  return { elements: [...new Set([...elements, ...inCategories.filter((id) => !except.includes(id))])].sort() }
}

/** A flow is a rule whose one action is to disclose. */
export function deriveFlow(entry: Entry<'flows'>, context: LinkContext): Pick<Rule, 'actions' | 'elements'> {
  return { actions: ['verstrekken'], ...deriveRule(entry, context) }
}
