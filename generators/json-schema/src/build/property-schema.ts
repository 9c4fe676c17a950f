import type { PropertyDecision } from '@verzuimspec/rules'
import { findEntry, type Id, type Spec } from '@verzuimspec/vocabulary'
import { bilingual } from './bilingual.js'
import { describeProperty } from './describe-property.js'
import type { JsonSchema } from './json-schema.js'
import { typeKeywords } from './type-keywords.js'

function keywordOf(keyword: string, ids: readonly Id[]): JsonSchema {
  return ids.length === 0 ? {} : { [keyword]: ids }
}

/** The schema of one datum as one role meets it; `x-facts` names what must be known before the role may have it. */
export function propertySchema(spec: Spec, { property, decision }: PropertyDecision): JsonSchema {
  const element = findEntry('element', spec.elements, property.element)
  return {
    ...bilingual(element.label, describeProperty(spec, element, decision)),
    ...typeKeywords[element.type],
    'x-element': element.id,
    'x-category': element.category,
    'x-norms': decision.norms,
    ...keywordOf('x-duties', decision.duties),
    ...keywordOf('x-facts', decision.missing),
    ...keywordOf('x-divergences', decision.divergences),
  }
}
