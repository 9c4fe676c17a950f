import type { ElementGroup } from '../../site/element-groups.js'
import type { PageContext } from '../../site/page-context.js'

/** The elements by category, in the order of the language of the page. */
export function listElementGroups({ site, language }: PageContext): readonly ElementGroup[] {
  return site.elementGroups.get(language) ?? []
}
