import type { Id, Rule } from '@verzuimspec/vocabulary'
import type { AuthoredEntry, Entry } from '../tree/entry.js'
import { linkCondition } from './link-condition.js'
import type { LinkContext } from './link-context.js'
import { linkPosition } from './link-position.js'
import { present } from './present.js'

type AuthoredRule = AuthoredEntry<'flows' | 'permissions'>

function expandElements(
  { elements = [], categories = [], except = [] }: AuthoredRule,
  context: LinkContext,
): readonly Id[] {
  const inCategories = categories.flatMap((category) => context.elementsOf.get(category) ?? [])
  return [...new Set([...elements, ...inCategories.filter((id) => !except.includes(id))])].sort()
}

function linkRule(
  id: Id,
  parties: Pick<Rule, 'role' | 'recipient' | 'actions'>,
  value: AuthoredRule,
  context: LinkContext,
): Rule {
  return {
    id,
    effect: value.effect,
    ...parties,
    elements: expandElements(value, context),
    ...present(value, 'purpose'),
    requires: linkCondition(value.requires),
    duties: value.duties ?? [],
    ...(value.position === undefined ? {} : { position: linkPosition(value.position) }),
    norms: value.norms,
    ...present(value, 'validFrom', 'validTo'),
  }
}

export function linkPermission({ id, file, value }: Entry<'permissions'>, context: LinkContext): Rule {
  return linkRule(id, { role: file.names.role ?? '', actions: value.actions }, value, context)
}

export function linkFlow({ id, file, value }: Entry<'flows'>, context: LinkContext): Rule {
  const { from = '', to = '' } = file.names
  return linkRule(id, { role: from, recipient: to, actions: ['verstrekken'] }, value, context)
}
