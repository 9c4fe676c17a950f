import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseEnv } from 'node:util'
import { vendorProgram } from './places.js'
import { DemoError } from './run-command.js'

/** The reference vendor in a process of its own. */
export interface VendorProcess {
  readonly targetFile: string
  readonly secrets: Readonly<Record<string, string>>
  readonly stop: () => void
}

const readSecretsFile = (file: string): Record<string, string> =>
  Object.fromEntries(Object.entries(parseEnv(readFileSync(file, 'utf8'))).map(([name, value]) => [name, value ?? '']))

/**
 * Starts the reference vendor in its sandbox and waits until it says where its target file and secrets lie.
 *
 * @throws DemoError when it stops before that
 */
export async function startVendor(folder: string): Promise<VendorProcess> {
  const child = spawn(process.execPath, [vendorProgram, '--folder', folder], {
    env: { ...process.env, SANDBOX: '1', PORT: '0', CONTROL_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = new Map<string, string>()
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`  ${line}\n`)
    const at = line.indexOf(': ')
    said.set(line.slice(0, at), line.slice(at + 2))
    if (said.has('secrets')) break
  }
  const targetFile = said.get('target file')
  const secretsFile = said.get('secrets')
  if (targetFile === undefined || secretsFile === undefined) {
    child.kill()
    throw new DemoError('the reference vendor stopped before it was ready; what it said stands above')
  }
  return { targetFile, secrets: readSecretsFile(secretsFile), stop: () => child.kill() }
}
