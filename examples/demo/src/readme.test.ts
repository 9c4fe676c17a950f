import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { parseTarget } from '@verzuimspec/conformance'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { expect, it, onTestFinished } from 'vitest'
import { root } from './places.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)

const isVendor = (block: string): boolean => block.startsWith('SANDBOX=1')
// These run this test, or what runs it.
const isRoot = (line: string): boolean => /^npm (run|test)/.test(line)

// Bash takes a child of Node, whose input is a socket, for a remote login, and would read a profile that `-u` trips over.
const runBlock = (block: string) =>
  promisify(execFile)(
    'bash',
    [
      '--norc',
      '-euc',
      block
        .split('\n')
        .filter((line) => !isRoot(line))
        .join('\n'),
    ],
    { cwd: root },
  )

const startSandbox = async (block: string): Promise<void> => {
  const child = spawn('bash', ['--norc', '-euc', `exec env ${block}`], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill())
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('secrets')) return
  throw new Error('the sandbox stopped before it was ready')
}

it('shows the two commands and a first step for each of the five users', () => {
  expect(readme).toContain('npm run demo')
  expect(readme).toContain('npm test')
  for (const user of [
    'Vendor, in TypeScript',
    'Vendor, in any stack',
    'Arbodienst',
    'Privacy consultant',
    'Norm editor',
  ]) {
    expect(readme).toContain(`### ${user}`)
  }
})

it('runs every command of the README as written', async () => {
  for (const block of blocks) {
    if (isVendor(block)) await startSandbox(block)
    else await expect(runBlock(block), block).resolves.toBeDefined()
  }
}, 240_000)

it('comes with a target file to copy that is one', () => {
  const base = loadBundledBase(join(root, 'spec/dist/norm-base.json'))
  const file = join(root, 'examples/ci/target.yaml')
  expect(Object.keys(parseTarget(readFileSync(file, 'utf8'), file, base).logins)).toHaveLength(5)
})

it('comes with a CI pipeline that sets every secret the target file names', () => {
  const target = readFileSync(join(root, 'examples/ci/target.yaml'), 'utf8')
  const pipeline = readFileSync(join(root, 'examples/ci/github-actions.yaml'), 'utf8')
  for (const [name] of target.matchAll(/VZ_[A-Z_]+/g)) expect(pipeline).toContain(`${name}: \${{ secrets.${name} }}`)
})
