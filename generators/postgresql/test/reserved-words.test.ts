import { PGlite } from '@electric-sql/pglite'
import { expect, it } from 'vitest'
import { reservedWords } from '../src/print/reserved-words.js'

it('knows the words that PostgreSQL reserves', async () => {
  const database = await PGlite.create()
  const { rows } = await database.query<{ word: string }>(
    "SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')",
  )
  await database.close()
  expect(rows.length).toBeGreaterThan(90)
  expect(rows.filter(({ word }) => !reservedWords.has(word))).toEqual([])
})
