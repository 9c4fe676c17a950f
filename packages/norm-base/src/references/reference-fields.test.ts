import { join } from 'node:path'
import type { JSONSchema } from 'json-schema-to-typescript'
import { expect, it } from 'vitest'
import { readKindSchemas } from '../../tools/read-schemas.js'
import { kinds } from '../tree/kinds.js'
import { referenceFields } from './reference-fields.js'

const { schemas } = readKindSchemas(join(import.meta.dirname, '../../../../spec/schema'))

const forms: Readonly<Record<string, string>> = {
  Id: '',
  NormId: '',
  NormIds: '/*',
  ArticleRef: '',
  PositionRef: '',
  FactExpression: '/**',
}

/** Identifiers that name nothing of the norm base: a word of the entry's own, or one of the conformance kit. */
const ownWords = ['entities collection', 'security check', 'lint-exceptions */rule']

function below(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`
}

function identifierPaths(schema: JSONSchema, path: string): readonly string[] {
  const form = forms[schema.$ref?.split('/').at(-1) ?? '']
  const properties = Object.entries(schema.properties ?? {})
  return [
    ...(form === undefined ? [] : [path + form]),
    ...properties.flatMap(([key, value]) => identifierPaths(value, below(path, key))),
    ...(schema.items ? identifierPaths(schema.items as JSONSchema, below(path, '*')) : []),
    ...(schema.additionalProperties
      ? identifierPaths(schema.additionalProperties as JSONSchema, below(path, '*'))
      : []),
  ]
}

it.each(kinds.map(({ name, id }) => [name, id] as const))(
  'lists every field of %s that names another entry',
  (name, id) => {
    const paths = identifierPaths(schemas[name] ?? {}, '')
    const inEntry = id?.includes('<key>') ? paths.map((path) => path.replace('*/', '')) : paths
    const listed = referenceFields[name].map(({ at }) => at).filter((at) => !/[<{]/.test(at))
    expect([...new Set(listed)].sort()).toEqual(inEntry.filter((path) => !ownWords.includes(`${name} ${path}`)).sort())
  },
)
