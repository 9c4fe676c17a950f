import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDuration } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const schema = join(import.meta.dirname, '../../../spec/schema/defs.schema.json')
const { $defs } = JSON.parse(readFileSync(schema, 'utf8'))
const offset = new RegExp($defs.IsoOffset.pattern)
const duration = new RegExp($defs.IsoDuration.pattern)

it('reads of a term in the norm base just what its schema lets through', () => {
  const parts = [
    fc.constantFrom('', '-', '+'),
    fc.constantFrom('P', 'PT', ''),
    fc.constantFrom('0', '1', '13', '09', '294', ''),
    fc.constantFrom('D', 'W', 'M', 'Y', 'H', ''),
  ]
  fc.assert(
    fc.property(fc.tuple(...parts), (texts) => {
      const text = texts.join('')
      const read = parseDuration(text)
      expect(read !== null).toBe(offset.test(text))
      expect(read !== null && read.amount > 0 && !read.back).toBe(duration.test(text))
    }),
    { numRuns: 2000 },
  )
})
