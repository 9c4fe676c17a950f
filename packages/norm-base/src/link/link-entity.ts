import type { Entity } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

export function linkEntity({ id, value }: Entry<'entities'>): Entity {
  const required = new Set(value.required)
  return {
    id,
    label: labelOf(value),
    collection: value.collection,
    ...present(value, 'parent'),
    module: value.module,
    recordedBy: value.recordedBy,
    readBy: value.readBy,
    properties: Object.entries(value.properties).map(([name, element]) => ({
      name,
      element,
      required: required.has(name),
    })),
    norms: value.norms ?? [],
  }
}
