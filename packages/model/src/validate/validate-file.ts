import type { ErrorObject } from 'ajv'
import type { Issue } from '../issues/issue.js'
import type { SpecFile } from '../tree/parse-file.js'
import { schemaIssue } from './schema-issue.js'
import type { Schemas } from './schemas.js'

// These only repeat what another error says better: the failed branch of a condition, the key a pattern refused.
const echoes = new Set(['if', 'propertyNames'])

// A choice that fails reports every branch; the choice itself is the finding, at the deepest place it fails.
function isInsideChoice(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.schemaPath.includes('/anyOf/')) return true
  const choices = errors.filter((other) => other.keyword === 'oneOf' && other !== error)
  if (error.keyword === 'oneOf') return choices.some((other) => other.instancePath.startsWith(`${error.instancePath}/`))
  return choices.some((other) => `${error.instancePath}/`.startsWith(`${other.instancePath}/`))
}

/** What is wrong with a file by the schema of its kind. */
export function validateFile(file: SpecFile, schemas: Schemas): readonly Issue[] {
  const errors = schemas.check(file.kind.schema, file.value).filter((error) => !echoes.has(error.keyword))
  return errors.filter((error) => !isInsideChoice(error, errors)).map((error) => schemaIssue(error, file))
}
