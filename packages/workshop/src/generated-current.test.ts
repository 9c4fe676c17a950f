import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generated } from '../generated.mjs'

const root = join(import.meta.dirname, '../../..')
const command = join(root, 'packages/cli/dist/bin.js')

it.each(generated)('finds what is generated in $cwd current; else run `npm run generate`', ({ cwd, args }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'generate', '--check', ...args], {
    cwd: join(root, cwd),
    encoding: 'utf8',
  })
  expect([status, stderr], stdout).toEqual([0, ''])
})
