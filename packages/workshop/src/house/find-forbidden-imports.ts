import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import type { Fault } from '../fault.js'
import { root } from '../tree.js'

const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const config = join(root, 'packages/workshop/house-rules.mjs')

/**
 * Finds what dependency-cruiser refuses: imports against the order of the house, in circles, or of something undeclared.
 *
 * @param folder with the folders of packages in it
 * @param parents those folders: `['packages']`
 */
export function findForbiddenImports(folder: string, parents: readonly string[]): readonly Fault[] {
  const args = [program, '--config', config, '--output-type', 'json', ...parents]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (stdout === '') throw new Error(`dependency-cruiser could not run: ${stderr}`)
  const { summary }: ICruiseResult = JSON.parse(stdout)
  return summary.violations.map(({ from, to, rule }) => ({ subject: from, message: `${rule.name} forbids ${to}` }))
}
