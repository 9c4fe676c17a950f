import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Everything the demo leaves behind. */
export const output = join(root, 'demo-output')

export const vendorFolder = packageFolder('@verzuimspec/reference-vendor')
export const vendorProgram = join(vendorFolder, 'dist', 'main.js')
export const vendorConfig = join(vendorFolder, 'verzuimspec.config.yaml')
export const commandProgram = join(packageFolder('@verzuimspec/cli'), 'dist', 'bin.js')
