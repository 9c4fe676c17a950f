import { readFileSync } from 'node:fs'
import { compileSchemas } from '@verzuimspec/input'

const folder = new URL('../../schema/', import.meta.url)

/** The JSON Schemas of what the kit reads; each is compiled when it is first needed. */
export const schemas = compileSchemas((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
