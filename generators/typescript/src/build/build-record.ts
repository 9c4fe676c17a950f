import { camelName, type Entity, findEntry, pascalName, type Spec } from '@verzuimspec/vocabulary'
import type { FieldNode, Grounds, RecordNode } from './node.js'

function buildField(spec: Spec, { property, norms, facts }: Grounds): FieldNode {
  const element = findEntry('element', spec.elements, property.element)
  return Object.freeze({
    key: camelName(property.name),
    element: element.id,
    type: element.type,
    optional: !property.required || facts.length > 0,
    label: element.label.nl,
    norms,
    facts,
  })
}

/** The name of the key that points at the parent's record, when the entity has a parent: `verzuimgevalId`. */
export function parentKeys({ parent }: Entity): readonly string[] {
  return parent === undefined ? [] : [`${camelName(parent)}Id`]
}

/** The node of one interface, its fields in the order of the entity. */
export function buildRecord(
  spec: Spec,
  entity: Entity,
  suffix: string,
  ids: readonly string[],
  grounds: readonly Grounds[],
): RecordNode {
  const fields = Object.freeze(grounds.map((ground) => buildField(spec, ground)))
  return Object.freeze({ name: `${pascalName(entity.id)}${suffix}`, entity, ids, fields })
}

/** The node of everything a system keeps of one entity, whoever may see it. */
export function buildWholeRecord(spec: Spec, entity: Entity): RecordNode {
  const grounds = entity.properties.map((property) => {
    const { norms } = findEntry('element', spec.elements, property.element)
    return { property, norms, facts: [] }
  })
  return buildRecord(spec, entity, 'Record', ['id', ...parentKeys(entity)], grounds)
}
