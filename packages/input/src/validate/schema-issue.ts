import { findNearest } from '@verzuimspec/vocabulary'
import type { ErrorObject } from 'ajv'
import type { Document } from '../document/document.js'
import { parsePointer } from '../document/path.js'
import type { Place, ShapeIssue, TextForm } from '../issues/issue.js'

/** Of a longer value a message shows the beginning. */
const longest = 60

type Translate = (error: ErrorObject, document: Document) => ShapeIssue

function valueAt({ instancePath }: ErrorObject, document: Document): Place {
  return document.placeOf(parsePointer(instancePath))
}

function keyAt({ instancePath }: ErrorObject, document: Document, ...below: readonly string[]): Place {
  return document.placeOfKey([...parsePointer(instancePath), ...below])
}

function textOf(value: unknown): string {
  // What is undefined has no JSON.
  const text = typeof value === 'string' ? value : String(JSON.stringify(value))
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const unknownProperty: Translate = (error, document) => {
  const property: string = error.params.additionalProperty
  const known = Object.keys(error.parentSchema?.properties ?? {})
  const at = keyAt(error, document, property)
  return { code: 'unknown-property', at, property, known, nearest: findNearest(property, known) }
}

const missingProperty: Translate = (error, document) => ({
  code: 'missing-property',
  at: keyAt(error, document),
  property: error.params.missingProperty,
})

const missingOneOf: Translate = (error, document) => ({
  code: 'missing-one-of',
  at: keyAt(error, document),
  properties: (error.schema as readonly { required?: readonly string[] }[]).flatMap(({ required = [] }) => required),
})

const wrongType: Translate = (error, document) => ({
  code: 'wrong-type',
  at: valueAt(error, document),
  value: textOf(error.data),
  expected: String(error.params.type),
})

const wrongValue: Translate = (error, document) => {
  const allowed: readonly string[] = error.params.allowedValues
  const value = textOf(error.data)
  return { code: 'wrong-value', at: valueAt(error, document), value, allowed, nearest: findNearest(value, allowed) }
}

function formOf({ parentSchema }: ErrorObject): TextForm {
  const { 'x-form': form, title, pattern, format } = parentSchema ?? {}
  const words = { name: String(title ?? format ?? 'text'), looks: String(pattern ?? format) }
  return form ?? { nl: words, en: words }
}

const wrongForm: Translate = (error, document) => {
  const form = formOf(error)
  if (error.propertyName === undefined) {
    return { code: 'wrong-form', at: valueAt(error, document), value: textOf(error.data), form }
  }
  return { code: 'wrong-form', at: keyAt(error, document, error.propertyName), value: error.propertyName, form }
}

const wrongCondition: Translate = (error, document) => ({
  code: 'not-a-condition',
  at: valueAt(error, document),
  value: textOf(error.data),
})

const tooFew: Translate = (error, document) => ({
  code: 'too-few',
  at: keyAt(error, document),
  minimum: error.params.limit,
})

const tooShort: Translate = (error, document) => ({
  code: 'too-short',
  at: valueAt(error, document),
  length: String(error.data).length,
  minimum: error.params.limit,
})

const tooLong: Translate = (error, document) => ({
  code: 'too-long',
  at: valueAt(error, document),
  length: String(error.data).length,
  maximum: error.params.limit,
})

// Which of two equal items comes first in the error depends on what they are.
function laterOf({ params }: ErrorObject): number {
  return Math.max(params.i, params.j)
}

const repeatedItem: Translate = (error, document) => ({
  code: 'repeated-item',
  at: keyAt(error, document, String(laterOf(error))),
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

const otherwise: Translate = (error, document) => ({
  code: 'schema-violation',
  at: valueAt(error, document),
  detail: error.message ?? error.keyword,
})

/** One error of the validator as an issue at its place in the document. */
export function schemaIssue(error: ErrorObject, document: Document): ShapeIssue {
  return (translations[error.keyword] ?? otherwise)(error, document)
}
