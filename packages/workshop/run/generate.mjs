import { join } from 'node:path'
import { generated } from '../generated.mjs'
import { build } from './build.mjs'
import { root, runProgram } from './process.mjs'
import { runStep } from './step.mjs'

const cli = join(root, 'packages', 'cli', 'dist', 'bin.js')
const fromSchemas = join(root, 'packages', 'norm-base', 'tools', 'write-from-schemas.ts')

/** @returns {number} the exit code of `npm run generate` */
export function run() {
  if (!runStep('types and editor settings', () => runProgram(['--import', 'tsx', fromSchemas], { cwd: root }))) return 1
  // What is generated into a package may be what it needs to build again, so nothing but the command is built.
  if (!build(['--filter=@verzuimspec/cli...'])) return 1
  const results = generated.map(({ cwd, args }) =>
    runStep(`generate ${cwd}`, () => runProgram([cli, 'generate', ...args], { cwd: join(root, cwd) })),
  )
  return results.every(Boolean) ? 0 : 1
}
