import type { Id } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { type Link, linkElement, linkRole } from '../parts/link.js'

/** An entry that takes its meaning from a norm. */
export type WordUse = Link

/** The elements, roles and other words of the norm base that rest on a norm. */
export function listWordUses(page: PageContext, norm: Id): readonly WordUse[] {
  const { elements, roles, words } = page.site.citing
  return [
    ...(elements.get(norm) ?? []).map(({ id }) => linkElement(page, id)),
    ...(roles.get(norm) ?? []).map(({ id }) => linkRole(page, id)),
    ...(words.get(norm) ?? []).map(({ label }) => ({ label: page.say(label), href: null })),
  ]
}
