import { expect, it } from 'vitest'
import { reservedWords } from '../src/print/reserved-words.js'
import type { Engine } from './engine.js'

/** That the words the server reserves are those written between quotes. */
export function testWords(use: () => Engine): void {
  it('knows the words that PostgreSQL reserves', async () => {
    const rows = await use().superuser.run("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')")
    expect(rows.length).toBeGreaterThan(90)
    expect(rows.filter(({ word }) => !reservedWords.has(String(word)))).toEqual([])
  })
}
