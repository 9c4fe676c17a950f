import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../src')

const published = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

/** What a file imports at run time; type imports are gone by then. */
function listImports(file: string): readonly string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (?!type\b)[^']*?from '([^']+)'/gm)].map(
    ([, specifier = '']) => specifier,
  )
}

it('imports nothing at run time but its own files and the vocabulary, so that a browser can run it', () => {
  const outside = new Set(published.flatMap(listImports).filter((specifier) => !specifier.startsWith('.')))
  expect([...outside]).toEqual(['@verzuimspec/vocabulary'])
})
