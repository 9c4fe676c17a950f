import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, runProgram } from './process.mjs'

const script = join('examples', 'demo', 'dist', 'demo.js')

/** @returns {number} the exit code of `npm run demo` */
export function run() {
  if (!build()) return 1
  if (!existsSync(join(root, script))) {
    console.error(`there is no demo to run: the build left no ${script}. check that examples/demo/src/demo.ts exists`)
    return 1
  }
  return runProgram([script], { live: true }).ok ? 0 : 1
}
