import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printAuthored } from './print-authored.js'
import { readKindSchemas } from './read-schemas.js'

const packageDir = join(import.meta.dirname, '..')
const { definitions, schemas } = readKindSchemas(join(packageDir, '../../spec/schema'))
const { path, content } = await printAuthored(definitions, schemas)
writeFileSync(join(packageDir, path), content)
