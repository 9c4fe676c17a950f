import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = new URL('.', import.meta.url)

const published = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

it('imports nothing at run time but its own files, so that a browser can run it', () => {
  const outside = published.flatMap((file) =>
    [...readFileSync(new URL(file, here), 'utf8').matchAll(/^(?:import|export) (?!type).*from '([^.].*)'/gms)].map(
      ([statement]) => `${file}: ${statement}`,
    ),
  )
  expect(outside).toEqual([])
})
