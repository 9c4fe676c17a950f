import type { ErrorObject } from 'ajv'
import type { Issue, Place } from '../issues/issue.js'
import { nearestWord } from '../nearest.js'
import type { SpecFile } from '../tree/parse-file.js'
import { parsePointer } from '../tree/path.js'

/** Of a longer value a message shows the beginning. */
const longest = 60

type Translate = (error: ErrorObject, file: SpecFile) => Issue

function valueAt({ instancePath }: ErrorObject, file: SpecFile): Place {
  return file.placeOf(parsePointer(instancePath))
}

function keyAt({ instancePath }: ErrorObject, file: SpecFile, ...below: readonly string[]): Place {
  return file.placeOfKey([...parsePointer(instancePath), ...below])
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const unknownProperty: Translate = (error, file) => {
  const property: string = error.params.additionalProperty
  const known = Object.keys(error.parentSchema?.properties ?? {})
  const at = keyAt(error, file, property)
  return { code: 'unknown-property', at, property, known, nearest: nearestWord(property, known) }
}

const missingProperty: Translate = (error, file) => ({
  code: 'missing-property',
  at: keyAt(error, file),
  property: error.params.missingProperty,
})

const missingOneOf: Translate = (error, file) => ({
  code: 'missing-one-of',
  at: keyAt(error, file),
  properties: (error.schema as readonly { required?: readonly string[] }[]).flatMap(({ required = [] }) => required),
})

const wrongType: Translate = (error, file) => ({
  code: 'wrong-type',
  at: valueAt(error, file),
  value: textOf(error.data),
  expected: String(error.params.type),
})

const wrongValue: Translate = (error, file) => {
  const allowed: readonly string[] = error.params.allowedValues
  const value = textOf(error.data)
  return { code: 'wrong-value', at: valueAt(error, file), value, allowed, nearest: nearestWord(value, allowed) }
}

const wrongForm: Translate = (error, file) => {
  const form = String(error.parentSchema?.title ?? 'Id')
  if (error.propertyName === undefined) {
    return { code: 'wrong-form', at: valueAt(error, file), value: textOf(error.data), form }
  }
  return { code: 'wrong-form', at: keyAt(error, file, error.propertyName), value: error.propertyName, form }
}

const wrongCondition: Translate = (error, file) => ({
  code: 'not-a-condition',
  at: valueAt(error, file),
  value: textOf(error.data),
})

const tooFew: Translate = (error, file) => ({
  code: 'too-few',
  at: keyAt(error, file),
  minimum: error.params.limit,
})

const tooShort: Translate = (error, file) => ({
  code: 'too-short',
  at: valueAt(error, file),
  length: String(error.data).length,
  minimum: error.params.limit,
})

const tooLong: Translate = (error, file) => ({
  code: 'too-long',
  at: valueAt(error, file),
  length: String(error.data).length,
  maximum: error.params.limit,
})

const repeatedItem: Translate = (error, file) => ({
  code: 'repeated-item',
  at: keyAt(error, file, String(error.params.i)),
  value: textOf((error.data as readonly unknown[])[error.params.i]),
})

const translations: Readonly<Record<string, Translate>> = {
  additionalProperties: unknownProperty,
  required: missingProperty,
  anyOf: missingOneOf,
  type: wrongType,
  enum: wrongValue,
  pattern: wrongForm,
  format: wrongForm,
  oneOf: wrongCondition,
  minItems: tooFew,
  minProperties: tooFew,
  minLength: tooShort,
  maxLength: tooLong,
  uniqueItems: repeatedItem,
}

const otherwise: Translate = (error, file) => ({
  code: 'schema-violation',
  at: valueAt(error, file),
  detail: error.message ?? error.keyword,
})

/** One error of the validator as an issue at its place in the file. */
export function schemaIssue(error: ErrorObject, file: SpecFile): Issue {
  return (translations[error.keyword] ?? otherwise)(error, file)
}
