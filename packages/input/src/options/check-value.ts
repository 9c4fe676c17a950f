import { readValue } from '../document/read-value.js'
import { InputError } from '../issues/input-error.js'
import { renderShapeIssue } from '../issues/render-shape-issue.js'
import { compileSchemas, type Schemas } from '../validate/schemas.js'

const compiled = new WeakMap<object, Schemas>()

function compile(schema: object): Schemas {
  const known = compiled.get(schema) ?? compileSchemas(() => schema)
  compiled.set(schema, known)
  return known
}

/**
 * Refuses a value that does not fit a schema.
 *
 * @param name what issues call the value
 * @throws InputError with every issue, each at its JSON pointer.
 * @example
 * checkValue({ type: 'object' }, {}, 'options') // undefined
 */
export function checkValue(schema: object, value: unknown, name: string): void {
  const issues = compile(schema).check('schema', readValue(value, name))
  if (issues.length > 0) throw new InputError(issues, renderShapeIssue)
}
