import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const tool = join(root, 'packages/norm-base/tools/write-from-schemas.ts')

it('finds types and editor settings current with the schemas; else run `npm run generate`', () => {
  const args = ['--import', 'tsx', tool, '--check']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect([status, stdout], stderr).toEqual([0, ''])
})
