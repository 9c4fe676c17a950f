import type { Decision } from '@verzuimspec/rules'
import type { Element, Id, Spec, Text } from '@verzuimspec/vocabulary'
import { inBoth } from './bilingual.js'
import { entryOf } from './entry-of.js'

type Labelled = Readonly<Record<Id, { readonly label: Text }>>

const words = {
  purpose: { nl: 'Nodig voor', en: 'Needed for' },
  duty: { nl: 'Plicht', en: 'Duty' },
  fact: { nl: 'Hangt af van', en: 'Depends on' },
} as const satisfies Readonly<Record<string, Text>>

function listLabels(head: Text, ids: readonly Id[], entries: Labelled, language: keyof Text): readonly string[] {
  if (ids.length === 0) return []
  return [`${head[language]}: ${ids.map((id) => entryOf(entries, id).label[language]).join('; ')}.`]
}

/** What a datum is needed for and what holding it brings along, in sentences. */
export function describeProperty(spec: Spec, element: Element, decision: Decision): Text {
  const category = entryOf(spec.categories, element.category)
  return inBoth((language) =>
    [
      ...(element.description === undefined ? [] : [element.description[language]]),
      `${category.label[language]}.`,
      ...listLabels(words.purpose, element.purposes, spec.purposes, language),
      ...listLabels(words.duty, decision.duties, spec.duties, language),
      ...listLabels(words.fact, decision.missing, spec.facts, language),
    ].join(' '),
  )
}
