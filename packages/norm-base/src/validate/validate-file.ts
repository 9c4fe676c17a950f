import type { Schemas } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'
import type { SpecFile } from '../tree/parse-file.js'

/** What is wrong with a file by the schema of its kind. */
export function validateFile(file: SpecFile, schemas: Schemas): readonly Issue[] {
  return schemas.check(file.kind.schema, file)
}
