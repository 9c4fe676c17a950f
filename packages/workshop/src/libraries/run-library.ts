import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../tree.js'

/** What a program printed, and whether it found nothing wrong. */
export interface Finding {
  readonly ok: boolean
  readonly output: string
}

function run(program: string, args: readonly string[], folder: string): Finding {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  return { ok: status === 0, output: `${stdout}${stderr}${error?.message ?? ''}`.trim() }
}

/** Finds files, exports and dependencies that nobody uses, and dependencies that are not declared. */
export const runKnip = (folder: string): Finding =>
  run('knip/bin/knip.js', ['--no-progress', '--no-config-hints'], folder)

/** Finds manifests at odds: one dependency in two versions, keys out of order, types among dependencies. */
export const runSherif = (folder: string): Finding => run('sherif/index.js', [], folder)
