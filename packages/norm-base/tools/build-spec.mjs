// Builds the one file of the norm base that programs load: spec/dist/norm-base.json, from the YAML.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleNormBase, loadNormBase, NormBaseError } from '@verzuimspec/norm-base'

const spec = join(import.meta.dirname, '../../../spec')

function build() {
  const { path, content } = bundleNormBase(loadNormBase(spec))
  mkdirSync(join(spec, 'dist'), { recursive: true })
  writeFileSync(join(spec, 'dist', path), content)
}

try {
  build()
} catch (error) {
  if (!(error instanceof NormBaseError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
