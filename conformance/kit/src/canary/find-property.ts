import { parse } from 'csv-parse/sync'
import type { HttpResponse } from '../port/http.js'

const holdsValue = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const searchJson = (value: unknown, name: string, pointer: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, child] of Object.entries(value)) {
    const here = `${pointer}/${key}`
    const found = key === name && holdsValue(child) ? here : searchJson(child, name, here)
    if (found !== undefined) return found
  }
  return undefined
}

const searchCsv = (body: string, name: string): string | undefined => {
  const rows: Record<string, string>[] = parse(body, {
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  })
  const row = rows.findIndex((cells) => holdsValue(cells[name]))
  return row === -1 ? undefined : `row ${row + 1}, column ${name}`
}

/**
 * Where an answer holds a property of this name with a value: a JSON pointer, a CSV cell, or undefined. Null, an
 * empty text and an absent key all count as not given: those are lawful ways to leave a datum out.
 *
 * @example
 * findProperty({ status: 200, headers: {}, body: '', json: { a: { diagnose: 'x' } } }, 'diagnose') // '/a/diagnose'
 */
export function findProperty(response: HttpResponse, name: string): string | undefined {
  if (response.json !== undefined) return searchJson(response.json, name, '')
  if (!(response.headers['content-type'] ?? '').startsWith('text/csv')) return undefined
  try {
    return searchCsv(response.body, name)
  } catch {
    return undefined
  }
}
