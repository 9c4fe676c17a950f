import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { output, vendorConfig } from './places.js'

/** Writes a config that makes all there is to make, on the vendor's own mapping of tables; returns its path. */
export function writeConfig(): string {
  const own = parse(readFileSync(vendorConfig, 'utf8'))
  const config = { ...own, out: 'generated', jsonSchema: {}, typescript: {}, openapi: {}, documentation: {} }
  mkdirSync(output, { recursive: true })
  const file = join(output, 'verzuimspec.config.yaml')
  writeFileSync(file, stringify(config))
  return file
}
