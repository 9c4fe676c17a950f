import type { Id } from '@verzuimspec/vocabulary'
import { indexAddress } from '../../links/addresses.js'
import { addressOfCategory } from '../../links/anchors.js'
import type { ElementGroup } from '../../site/element-groups.js'
import type { PageContext } from '../../site/page-context.js'
import { listElementGroups } from './element-groups.js'
import { type Link, linkElement } from './link.js'

// A category of one or two is as short by its elements.
const fewestNamedAsOne = 3

function linkCategory(page: PageContext, { category, elements }: ElementGroup): Link {
  const label = page.words.element.wholeCategory(elements.length, page.say(category.label))
  return { label, href: page.hrefTo(addressOfCategory(category.id)) }
}

/** Elements by name, a category that is there in full as one, and every element there is as one. */
export function linkElements(page: PageContext, ids: readonly Id[]): readonly Link[] {
  const all = Object.keys(page.site.spec.elements)
  const given = new Set(ids)
  if (all.length >= fewestNamedAsOne && all.every((id) => given.has(id))) {
    return [{ label: page.words.element.every(all.length), href: page.hrefTo(`${indexAddress}#elements`) }]
  }
  const whole = listElementGroups(page).filter(
    ({ elements }) => elements.length >= fewestNamedAsOne && elements.every(({ id }) => given.has(id)),
  )
  const covered = new Set(whole.flatMap(({ elements }) => elements.map(({ id }) => id)))
  const single = ids.filter((id) => !covered.has(id))
  return [...whole.map((group) => linkCategory(page, group)), ...single.map((id) => linkElement(page, id))]
}
