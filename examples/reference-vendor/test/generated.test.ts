import { fileURLToPath } from 'node:url'
import { run } from '@verzuimspec/cli'
import { expect, it } from 'vitest'

it('runs on contracts and masks that are current with the norm base', async () => {
  const said: string[] = []
  const say = (text: string) => {
    said.push(text)
  }
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const code = await run(['generate', '--check'], { out: say, err: say, env: {}, cwd, isWatched: false })
  expect([code, said.join('')]).toEqual([0, expect.stringMatching(/files in generated are current/)])
})
