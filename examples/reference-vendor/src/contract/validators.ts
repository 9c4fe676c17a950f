import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Contract, SchemaPointer } from './contract.js'
import { pointTo } from './pointer.js'

/** One finding in a body: where, and in words that hold nothing of the body itself but names. */
export interface Finding {
  readonly pointer: string
  readonly detail: string
}

/** Checks values against the schemas of the contracts. */
export interface Validators {
  /** Every finding, or none when the value fits. */
  check(role: string, schema: SchemaPointer, value: unknown): readonly Finding[]
}

const kindsOfError: Readonly<Record<string, (error: ErrorObject) => Finding>> = {
  additionalProperties: ({ instancePath, params }) => ({
    pointer: pointTo(instancePath, String(params.additionalProperty)),
    detail: 'Dit gegeven staat niet in het contract van deze rol; laat het weg.',
  }),
  required: ({ instancePath, params }) => ({
    pointer: pointTo(instancePath, String(params.missingProperty)),
    detail: 'Dit gegeven is verplicht.',
  }),
  type: ({ instancePath, params }) => ({ pointer: instancePath, detail: `Verwacht: ${String(params.type)}.` }),
  format: ({ instancePath, params }) => ({ pointer: instancePath, detail: `Verwacht: ${String(params.format)}.` }),
  minimum: ({ instancePath, params }) => ({
    pointer: instancePath,
    detail: `Verwacht: ten minste ${String(params.limit)}.`,
  }),
  maximum: ({ instancePath, params }) => ({
    pointer: instancePath,
    detail: `Verwacht: ten hoogste ${String(params.limit)}.`,
  }),
  minProperties: ({ instancePath }) => ({ pointer: instancePath, detail: 'Geef ten minste één gegeven.' }),
}

// Ajv's own messages can hold a value of the body (`const`, `enum`), so none of them is passed on.
const describeError = (error: ErrorObject): Finding =>
  kindsOfError[error.keyword]?.(error) ?? {
    pointer: error.instancePath,
    detail: 'Deze waarde past niet bij het contract.',
  }

/** Validators over the contracts, each compiled when it is first needed. */
export function openValidators(contracts: Iterable<Contract>): Validators {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false })
  addFormats.default(ajv)
  for (const { role, document } of contracts) ajv.addSchema({ ...document, $id: role }, role)
  const compiled = new Map<string, ValidateFunction>()
  const compile = (reference: string): ValidateFunction => {
    const known = compiled.get(reference) ?? ajv.compile({ $ref: reference })
    compiled.set(reference, known)
    return known
  }
  return Object.freeze<Validators>({
    check: (role, schema, value) => {
      const validate = compile(`${role}${schema}`)
      return validate(value) ? [] : (validate.errors ?? []).map(describeError)
    },
  })
}
