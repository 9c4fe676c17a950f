import type { ById, Id, Text } from '@verzuimspec/model'
import type { PageContext } from '../../site/page-context.js'
import { type Link, linkElement, linkRole } from '../parts/link.js'

/** An entry that takes its meaning from a norm. */
export type WordUse = Link

interface Entry {
  readonly id: Id
  readonly label: Text
  readonly norms: readonly Id[]
}

function listCiting(entries: ById<Entry>, norm: Id): readonly Entry[] {
  return Object.values(entries).filter(({ norms }) => norms.includes(norm))
}

/** The elements, roles and other words of the norm base that rest on a norm. */
export function listWordUses(page: PageContext, norm: Id): readonly WordUse[] {
  const { elements, roles, entities, categories, purposes, facts, duties, events, terms } = page.site.spec
  const plain = [entities, categories, purposes, facts, duties, events, terms]
  return [
    ...listCiting(elements, norm).map(({ id }) => linkElement(page, id)),
    ...listCiting(roles, norm).map(({ id }) => linkRole(page, id)),
    ...plain.flatMap((entries) =>
      listCiting(entries, norm).map(({ label }) => ({ label: page.say(label), href: null })),
    ),
  ]
}
