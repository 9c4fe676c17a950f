import { expect, it } from 'vitest'
import { readSettings } from './settings.js'

it('takes free ports, the embedded database and no sandbox when nothing is said', () => {
  expect(readSettings([], {})).toEqual({ port: 0, controlPort: 0, sandbox: false })
})

it('reads what is said', () => {
  const env = { PORT: '4000', CONTROL_PORT: '4010', DATABASE_URL: 'postgres://localhost/x', SANDBOX: '1' }
  expect(readSettings(['--folder', 'uit'], env)).toEqual({
    port: 4000,
    controlPort: 4010,
    databaseUrl: 'postgres://localhost/x',
    sandbox: true,
    folder: 'uit',
  })
})

it('says what is wrong and how to mend it', () => {
  const refuse = (args: readonly string[], env: Record<string, string>) => {
    try {
      return readSettings(args, env)
    } catch (error) {
      return String(error)
    }
  }
  expect([
    refuse([], { PORT: '70000' }),
    refuse([], { CONTROL_PORT: 'x' }),
    refuse(['--folder', 'uit'], {}),
    refuse(['--map'], { SANDBOX: '1' }),
  ]).toMatchInlineSnapshot(`
    [
      "SettingsError: PORT is \`70000\`; expected a port from 0 to 65535, 0 for a free one; correct or unset it",
      "SettingsError: CONTROL_PORT is \`x\`; expected a port from 0 to 65535, 0 for a free one; correct or unset it",
      "SettingsError: \`--folder\` is for the files of a sandbox; set SANDBOX=1 or leave it out",
      "SettingsError: \`--map\` is not understood; expected nothing or \`--folder <folder>\`",
    ]
  `)
})
