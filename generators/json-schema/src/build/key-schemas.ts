import { camelName, type Entity, findEntry, type Id, type Spec } from '@verzuimspec/vocabulary'
import { bilingual, inBoth } from './bilingual.js'
import type { JsonSchema } from './json-schema.js'

type Properties = Readonly<Record<string, JsonSchema>>

const identifier = { type: 'string', format: 'uuid' } as const

function keySchema(entity: Entity, norms: readonly Id[]): JsonSchema {
  const title = inBoth((language) => `${entity.label[language]}: ${language === 'nl' ? 'kenmerk' : 'identifier'}`)
  const description = {
    nl: 'Kenmerk van het record, zonder betekenis buiten het systeem.',
    en: 'Identifier of the record, without meaning outside the system.',
  }
  return { ...bilingual(title, description), ...identifier, 'x-norms': norms }
}

/** The key by which a record is found. It rests on the norms for which the record is kept. */
export function ownKey(entity: Entity, norms: readonly Id[]): Properties {
  return { id: keySchema(entity, norms) }
}

/** The key of the record it belongs to; nothing for an entity without a parent. */
export function parentKey(spec: Spec, { parent }: Entity, norms: readonly Id[]): Properties {
  if (parent === undefined) return {}
  return { [`${camelName(parent)}Id`]: keySchema(findEntry('entity', spec.entities, parent), norms) }
}
