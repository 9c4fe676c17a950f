import { parse } from 'csv-parse/sync'
import type { HttpResponse } from '../port/http.js'

const holdsValue = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

type Found = Map<string, string>

const searchJson = (value: unknown, pointer: string, found: Found): Found => {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, child] of Object.entries(value)) {
    const here = `${pointer}/${key}`
    if (holdsValue(child) && !found.has(key)) found.set(key, here)
    searchJson(child, here, found)
  }
  return found
}

const searchCsv = (body: string): Found => {
  const rows: Record<string, string>[] = parse(body, {
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  })
  const found: Found = new Map()
  for (const [index, cells] of rows.entries()) {
    for (const [name, cell] of Object.entries(cells)) {
      if (holdsValue(cell) && !found.has(name)) found.set(name, `row ${index + 1}, column ${name}`)
    }
  }
  return found
}

const nothing: ReadonlyMap<string, string> = new Map()

/**
 * Every property with a value that an answer holds, and where first: a JSON pointer, or a CSV cell. Null, an empty text
 * and an absent key all count as not given: those are lawful ways to leave a datum out.
 *
 * @example
 * findProperties({ status: 200, headers: {}, body: '', json: { a: { diagnose: 'x' } } }).get('diagnose') // '/a/diagnose'
 */
export function findProperties(response: HttpResponse): ReadonlyMap<string, string> {
  if (response.json !== undefined) return searchJson(response.json, '', new Map())
  if (!(response.headers['content-type'] ?? '').startsWith('text/csv')) return nothing
  try {
    return searchCsv(response.body)
  } catch {
    return nothing
  }
}
