import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import { afterAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { start } from './start.js'

const folder = mkdtempSync(join(tmpdir(), 'vendor-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('starts a sandbox that can be logged into with nothing but the two files it wrote, and says no secret', async () => {
  const said: string[] = []
  const settings = { port: 0, controlPort: 0, sandbox: true, folder: join(folder, 'sandbox') }
  const vendor = await start(settings, (line) => said.push(line))
  const target = parse(readFileSync(join(settings.folder, 'target.yaml'), 'utf8'))
  const text = readFileSync(join(settings.folder, 'secrets.env'), 'utf8')
  const secrets: Record<string, string | undefined> = parseEnv(text)
  for (const [rol, login] of Object.entries<Record<string, string>>(target.logins)) {
    const wachtwoord = secrets[login.passwordEnv ?? '']
    const secret = Secret.fromBase32(secrets[login.totpSecretEnv ?? ''] ?? '')
    const body = { gebruikersnaam: login.username, wachtwoord, eenmaligeCode: new TOTP({ secret }).generate() }
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${target.api.baseUrl}/sessies`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(await answer.json()).toMatchObject({ rol })
  }
  expect((await fetch(`${target.control.baseUrl}/outbox`)).status).toBe(200)
  const modes = ['target.yaml', 'secrets.env'].map((file) => statSync(join(settings.folder, file)).mode & 0o777)
  expect([Object.keys(target.logins).length, modes]).toEqual([5, [0o600, 0o600]])
  for (const value of Object.values(secrets)) expect(said.join()).not.toContain(value)
  await vendor.close()
})
