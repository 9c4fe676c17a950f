import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printAuthored } from './print-authored.js'
import { printLinked } from './print-linked.js'
import { readSchemaFolder } from './schema-folder.js'

const packageDir = join(import.meta.dirname, '..')
const schemas = readSchemaFolder(join(packageDir, '../../spec/schema'))
const authored = await printAuthored(schemas)
writeFileSync(join(packageDir, authored.path), authored.content)
const linked = await printLinked(schemas)
writeFileSync(join(packageDir, '../vocabulary', linked.path), linked.content)
