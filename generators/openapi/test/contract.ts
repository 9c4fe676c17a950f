import { createReport, readValue } from '@verzuimspec/input'
import type { Spec } from '@verzuimspec/vocabulary'
import { makeContracts } from '../src/generate-open-api.js'
import type { OpenApiDocument, OpenApiOptions } from '../src/index.js'

/** A generated contract, as text and read back. */
export interface Contract {
  readonly role: string
  readonly content: string
  readonly document: OpenApiDocument
}

/** The contracts of a norm base. */
export function readContracts(spec: Spec, options: OpenApiOptions = {}): readonly Contract[] {
  const report = createReport(readValue(options, 'options'))
  return makeContracts({ base: spec, spec, options }, report).map(({ role, document }) => {
    const content = JSON.stringify(document, null, 2)
    return { role, content, document: JSON.parse(content) }
  })
}

/** The contract of one role. */
export function contractOf(spec: Spec, role: string, options: OpenApiOptions = {}): OpenApiDocument {
  const [contract] = readContracts(spec, { ...options, roles: [role] })
  if (contract === undefined) throw new Error(`no contract for ${role}`)
  return contract.document
}

/** Every object inside a value, the value itself included, with its place as a JSON Pointer. */
export function walk(value: unknown, pointer = ''): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => walk(part, `${pointer}/${key.replaceAll('/', '~1')}`))
  return [[pointer, value as Readonly<Record<string, unknown>>], ...inner]
}
