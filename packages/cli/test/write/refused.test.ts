import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const command = join(import.meta.dirname, '../../bin/verzuimspec.js')
const isRoot = process.getuid?.() === 0
const config = 'asOf: 2026-11-01\nout: uit\nopenapi: {}\n'

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-refused-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'verzuimspec.config.yaml'), config)
  return folder
}

// Root may write anywhere, so it becomes nobody once Node itself is running: that Node may lie where nobody else looks.
const becomeNobody = ['--import', 'data:text/javascript,process.setgid(65534);process.setuid(65534)']

const runAsAnyone = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [...(isRoot ? becomeNobody : []), command, ...args], { cwd: folder, encoding: 'utf8' })

it('tells of a folder that may not be written, as bad input', (context) => {
  const folder = makeFolder()
  if (!isRoot) chmodSync(folder, 0o555)
  if (runAsAnyone(folder, '--version').status !== 0) context.skip('nobody else may read this checkout')
  const { status, stderr } = runAsAnyone(folder, 'generate')
  expect([status, stderr]).toEqual([2, `${folder} may not be opened; check its permissions\n`])
  expect(existsSync(join(folder, 'uit'))).toBe(false)
})

const mountSmall = (folder: string): boolean => {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  if (status === 0) onTestFinished(() => void spawnSync('umount', [folder]))
  return status === 0
}

// Only root may mount a disk of its own.
it.runIf(isRoot)('tells of a full disk, as bad input, and leaves nothing on it', (context) => {
  const folder = makeFolder()
  if (!mountSmall(folder)) context.skip('no disk could be mounted here')
  writeFileSync(join(folder, 'verzuimspec.config.yaml'), config)
  const { status, stderr } = spawnSync(process.execPath, [command, 'generate'], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toContain('there is no space left for it')
  expect(status).toBe(2)
  expect(readdirSync(folder)).toEqual(['uit', 'verzuimspec.config.yaml'])
  expect(readdirSync(join(folder, 'uit'))).toEqual([])
})
