import type { Category, Element, Language, Spec } from '@verzuimspec/vocabulary'

/** A category with its elements. */
export interface ElementGroup {
  readonly category: Category
  readonly elements: readonly Element[]
}

// By code unit of the small letters: the same order on every machine, whatever its locale data.
function compareLabels(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1
}

/** The elements by category, within it by label in one language; a category without any is left out. */
export function groupElements(spec: Spec, language: Language): readonly ElementGroup[] {
  const elements = Object.values(spec.elements).sort((a, b) => compareLabels(a.label[language], b.label[language]))
  return Object.values(spec.categories)
    .map((category) => ({ category, elements: elements.filter((element) => element.category === category.id) }))
    .filter((group) => group.elements.length > 0)
}
