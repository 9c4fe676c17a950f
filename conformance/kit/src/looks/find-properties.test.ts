import { expect, it } from 'vitest'
import type { HttpResponse } from '../port/http.js'
import { findProperties } from './find-properties.js'

const jsonAnswer = (json: unknown): HttpResponse => ({ status: 200, headers: {}, body: JSON.stringify(json), json })

const csvAnswer = (body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'text/csv; charset=utf-8' },
  body,
  json: undefined,
})

it('points at a property however deep it lies', () => {
  expect(findProperties(jsonAnswer({ ziekmeldingen: [{}, { vangnetJaNee: false }] })).get('vangnetJaNee')).toBe(
    '/ziekmeldingen/1/vangnetJaNee',
  )
})

it.each([[null], [''], [undefined]])('takes %j for not given', (value) => {
  expect(findProperties(jsonAnswer({ vangnetJaNee: value })).get('vangnetJaNee')).toBeUndefined()
})

it('points at a CSV cell with a value', () => {
  expect(findProperties(csvAnswer('id,vangnetJaNee\n1,\n2,true\n')).get('vangnetJaNee')).toBe(
    'row 2, column vangnetJaNee',
  )
})

it('takes an empty CSV column for not given', () => {
  expect(findProperties(csvAnswer('id,vangnetJaNee\n1,\n')).get('vangnetJaNee')).toBeUndefined()
})
