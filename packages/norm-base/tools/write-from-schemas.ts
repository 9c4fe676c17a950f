// Writes what the schemas say elsewhere: types, and the settings of editors. With --check, only names what is not current.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { printAuthored } from './print-authored.js'
import { printIdleFields } from './print-idle-fields.js'
import { printLinked } from './print-linked.js'
import { printWorkspace } from './print-workspace.js'
import { readSchemaFolder } from './schema-folder.js'

const root = join(import.meta.dirname, '../../..')
const schemas = readSchemaFolder(join(root, 'spec/schema'))

function placeIn(folder: string, { path, content }: GeneratedFile): GeneratedFile {
  return { path: `${folder}/${path}`, content }
}

const files = [
  placeIn('packages/norm-base', await printAuthored(schemas)),
  placeIn('packages/vocabulary', await printLinked(schemas)),
  placeIn('packages/vocabulary', printIdleFields(schemas)),
  printWorkspace(),
]
const stale = files.filter(({ path, content }) => readFileSync(join(root, path), 'utf8') !== content)
if (process.argv.includes('--check')) {
  process.stdout.write(stale.map(({ path }) => `${path} is not what spec/schema says\n`).join(''))
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, content } of stale) writeFileSync(join(root, path), content)
}
