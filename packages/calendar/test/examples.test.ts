import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import { expect, it } from 'vitest'
import * as api from '../src/index.js'
import { base } from './fixture.js'

const source = join(import.meta.dirname, '../src')

testExamples(source, api, { base })

it('reads no clock, no time zone and no locale', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const found = files.filter((name) => {
    const text = readFileSync(join(source, name), 'utf8')
    return /\b(new Date|Date\.|Intl\b|performance|toLocale|Temporal)/.test(text)
  })
  expect(found).toEqual([])
})
