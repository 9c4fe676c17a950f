import { isIsoDate } from '@verzuimspec/vocabulary'
import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Document } from '../document/document.js'
import type { ShapeIssue } from '../issues/issue.js'
import { tellMost } from '../issues/tell-most.js'
import { ajvLibrary } from '../libraries.js'
import { schemaIssue } from './schema-issue.js'

/** JSON Schemas (draft 2020-12) that refer to each other by name, each compiled when it is first needed. */
export interface Schemas {
  /** What is wrong with a document by the schema of this name, such as `role.schema.json`. */
  readonly check: (name: string, document: Document) => readonly ShapeIssue[]
}

// These only repeat what another error says better: the failed branch of a condition, the key a pattern refused.
const echoes = new Set(['if', 'propertyNames'])

function placesAround(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

// A choice that fails reports every branch; the choice itself is the finding, at the deepest place it fails.
function dropBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const paths = new Set(errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath))
  const aroundChoices = new Set([...paths].flatMap((path) => placesAround(path).slice(0, -1)))
  return errors.filter(({ keyword, schemaPath, instancePath }) => {
    if (schemaPath.includes('/anyOf/')) return false
    if (keyword === 'oneOf') return !aroundChoices.has(instancePath)
    return !placesAround(instancePath).some((path) => paths.has(path))
  })
}

function issuesOf(errors: readonly ErrorObject[], document: Document): readonly ShapeIssue[] {
  const told = dropBranches(errors.filter(({ keyword }) => !echoes.has(keyword)))
  return tellMost(told, (error) => schemaIssue(error, document), document)
}

/** What schemas need beyond JSON Schema itself. */
export interface SchemaOptions {
  /** The names of the schemas with the definitions that others refer to. */
  readonly shared?: readonly string[]
  /** Words in them that are for others to read; a word nobody knows makes a schema fail. */
  readonly keywords?: readonly string[]
}

/**
 * Schemas by name, read by `readSchema` when they are first needed. A form of texts says in `x-form` how it is called
 * and what it looks like, in each language.
 *
 * @throws Error of `ajv` when a schema is none, when it is first needed
 * @example
 * compileSchemas(() => ({ type: 'object' })).check('any', readYaml('- 1', 'x.yaml').document).map(({ code }) => code) // ['wrong-type']
 */
export function compileSchemas(readSchema: (name: string) => object, options: SchemaOptions = {}): Schemas {
  const { shared = [], keywords = [] } = options
  const { Ajv2020 } = ajvLibrary()
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false })
  ajv.addFormat('date', isIsoDate)
  ajv.addVocabulary([...new Set(['x-form', ...keywords])])
  for (const name of shared) ajv.addSchema(readSchema(name), name)
  const compiled = new Map<string, ValidateFunction>()
  const compile = (name: string) => {
    const validate = compiled.get(name) ?? ajv.compile(readSchema(name))
    compiled.set(name, validate)
    return validate
  }
  return {
    check: (name, document) => {
      const validate = compile(name)
      return validate(document.value) ? [] : issuesOf(validate.errors ?? [], document)
    },
  }
}
