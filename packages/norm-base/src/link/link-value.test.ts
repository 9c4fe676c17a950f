import { expect, it } from 'vitest'
import type { Shape } from '../shape/shape.js'
import { linkObject, linkValue } from './link-value.js'

const line: Shape = { title: 'Line', type: 'string' }

it('puts the id first and the fields in the order of the schema, whatever the order of the author', () => {
  const shape: Shape = { properties: { a: line, b: line } }
  expect(JSON.stringify(linkObject(shape, { b: 'two', a: 'one' }, 'x'))).toBe('{"id":"x","a":"one","b":"two"}')
  expect(linkObject({ ...shape, 'x-id': 'article' }, {}, 'wbp/16')).toEqual({ article: 'wbp/16' })
})

it('folds both languages into one text where the schema names one, and leaves them apart where it does not', () => {
  const properties = { nl: line, en: line }
  const value = { nl: 'Zin', en: 'Line' }
  expect(linkValue({ properties, 'x-label': 'statement' }, value)).toEqual({ statement: value })
  expect(linkValue({ properties }, value)).toEqual(value)
})

it('fills in the default of what was left out and leaves out what has none', () => {
  const shape: Shape = {
    properties: { norms: { items: line, default: [] }, requires: { default: null }, within: line },
  }
  expect(linkValue(shape, {})).toEqual({ norms: [], requires: null })
})

it('leaves out what has another name, and adds at its place what the schema adds', () => {
  const shape: Shape = {
    properties: { effect: line, categories: { items: line, 'x-left-out': true }, norms: { items: line } },
    'x-adds': { elements: { before: 'categories' }, recipient: { before: 'categories', optional: true } },
  }
  const linked = linkObject(shape, { effect: 'permit', categories: ['c'], norms: [] }, 'x', { elements: ['e'] })
  expect(JSON.stringify(linked)).toBe('{"id":"x","effect":"permit","elements":["e"],"norms":[]}')
})

it('makes a list of a map of parts, each with its key as its id, and keeps a map of names', () => {
  const part: Shape = { properties: { protects: { type: 'integer' } } }
  const value = { altijd: { protects: 0 } }
  expect(linkValue({ additionalProperties: part, 'x-listed': true }, value)).toEqual([{ id: 'altijd', protects: 0 }])
  expect(linkValue({ additionalProperties: part }, value)).toEqual(value)
})

it('gives conditions and positions their linked form, at whatever depth', () => {
  const shape: Shape = {
    items: { properties: { requires: { 'x-becomes': 'FactExpression' }, position: { 'x-becomes': 'PositionRef' } } },
  }
  expect(linkValue(shape, [{ requires: { all: ['a', { not: 'b' }] }, position: 'week-42/later' }])).toEqual([
    {
      requires: { all: [{ fact: 'a' }, { not: { fact: 'b' } }] },
      position: { divergence: 'week-42', position: 'later' },
    },
  ])
})
