import type { Category, Element } from '@verzuimspec/model'
import type { PageContext } from '../../site/page-context.js'

/** A category with its elements. */
export interface ElementGroup {
  readonly category: Category
  readonly elements: readonly Element[]
}

// By code unit of the small letters: the same order on every machine, whatever its locale data.
function compareLabels(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1
}

/** The elements by category, within it by label in the language of the page; a category without any is left out. */
export function listElementGroups({ site: { spec }, say }: PageContext): readonly ElementGroup[] {
  const elements = Object.values(spec.elements).sort((a, b) => compareLabels(say(a.label), say(b.label)))
  return Object.values(spec.categories)
    .map((category) => ({ category, elements: elements.filter((element) => element.category === category.id) }))
    .filter((group) => group.elements.length > 0)
}
