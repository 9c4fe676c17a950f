import type { Decision } from '@verzuimspec/rules'
import { type Element, findEntry, type Id, type Language, type Spec, type Text } from '@verzuimspec/vocabulary'
import { inBoth } from './bilingual.js'

type Labelled = Readonly<Record<Id, { readonly label: Text }>>

const words = {
  purpose: { nl: 'Nodig voor', en: 'Needed for' },
  duty: { nl: 'Plicht', en: 'Duty' },
  fact: { nl: 'Hangt af van', en: 'Depends on' },
} as const satisfies Readonly<Record<string, Text>>

function listLabels(
  kind: keyof typeof words,
  ids: readonly Id[],
  entries: Labelled,
  language: Language,
): readonly string[] {
  if (ids.length === 0) return []
  const labels = ids.map((id) => findEntry(kind, entries, id).label[language])
  return [`${words[kind][language]}: ${labels.join('; ')}.`]
}

/** What a datum is needed for and what holding it brings along, in sentences. */
export function describeProperty(spec: Spec, element: Element, decision: Decision): Text {
  const category = findEntry('category', spec.categories, element.category)
  return inBoth((language) =>
    [
      ...(element.description === undefined ? [] : [element.description[language]]),
      `${category.label[language]}.`,
      ...listLabels('purpose', element.purposes, spec.purposes, language),
      ...listLabels('duty', decision.duties, spec.duties, language),
      ...listLabels('fact', decision.missing, spec.facts, language),
    ].join(' '),
  )
}
