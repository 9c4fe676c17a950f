import type { Document, ShapeIssue } from '@verzuimspec/input'
import { schemas } from '../issues/schemas.js'

const hidden = '…'

/**
 * What is wrong with the shape of a target file. No value of it is repeated: whoever writes one by mistake writes a
 * secret where its name belongs.
 */
export function checkShape(document: Document): readonly ShapeIssue[] {
  const issues = schemas.check('target.schema.json', document)
  return issues.map((issue) => ('value' in issue ? { ...issue, value: hidden } : issue))
}
