import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The `test` script of every package: `npm test -w packages/rules`, and with the name of a file behind `--`, that file.
 * Tests run from the root whichever way they are started, so that paths in examples hold.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = relative(root, process.cwd()).replaceAll('\\', '/')

// Turbo keeps the report with the task and puts it back when nothing changed; `npm test` counts by it.
// It also runs several packages at once, so that one file at a time is enough of each.
const task = [
  '--maxWorkers=1',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${join(root, folder, '.cache', 'tests.json')}`,
]

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const args = ['run', '--dir', folder, ...(process.env.TURBO_HASH ? task : []), ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
