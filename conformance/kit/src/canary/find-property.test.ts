import { expect, it } from 'vitest'
import type { HttpResponse } from '../port/http.js'
import { findProperty } from './find-property.js'

const jsonAnswer = (json: unknown): HttpResponse => ({ status: 200, headers: {}, body: JSON.stringify(json), json })

const csvAnswer = (body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'text/csv; charset=utf-8' },
  body,
  json: undefined,
})

it('points at a property however deep it lies', () => {
  expect(findProperty(jsonAnswer({ ziekmeldingen: [{}, { vangnetJaNee: false }] }), 'vangnetJaNee')).toBe(
    '/ziekmeldingen/1/vangnetJaNee',
  )
})

it.each([[null], [''], [undefined]])('takes %j for not given', (value) => {
  expect(findProperty(jsonAnswer({ vangnetJaNee: value }), 'vangnetJaNee')).toBeUndefined()
})

it('points at a CSV cell with a value', () => {
  expect(findProperty(csvAnswer('id,vangnetJaNee\n1,\n2,true\n'), 'vangnetJaNee')).toBe('row 2, column vangnetJaNee')
})

it('takes an empty CSV column for not given', () => {
  expect(findProperty(csvAnswer('id,vangnetJaNee\n1,\n'), 'vangnetJaNee')).toBeUndefined()
})
