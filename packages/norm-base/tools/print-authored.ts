import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript'
import { bundleSchemas, type SchemasByKind } from './bundle-schemas.js'

const options: Partial<Options> = {
  bannerComment: '// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.',
  ignoreMinAndMaxItems: true,
  style: { semi: false, singleQuote: true, printWidth: 120 },
  // A schema that names another host is a mistake, never a download.
  $refOptions: { resolve: { http: false } },
}

const originNote =
  /\n \*\n \* This interface was referenced by `Authored`'s JSON-Schema\n \* via the `definition` "\w+"\./g
const loneOriginNote =
  /\/\*\*\n \* This interface was referenced by `Authored`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g

/** The types of the authored YAML as one TypeScript file; `Authored` holds the content of a file of each kind. */
export async function printAuthored(definitions: JSONSchema, schemas: SchemasByKind): Promise<GeneratedFile> {
  const printed = await compile(bundleSchemas(definitions, schemas), 'Authored', options)
  return { path: 'src/tree/authored.ts', content: printed.replace(loneOriginNote, '').replace(originNote, '') }
}
