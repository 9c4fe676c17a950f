import { columns } from './tables.js'

/** One statement, raw and masked. */
export interface Subject {
  readonly name: string
  readonly batches: number
  readonly repeats: number
  /** The statement on the raw table and through the mask; `$1` is a key of one's own. */
  readonly raw: string
  readonly mask: string
  readonly prepared: boolean
  readonly keyed: boolean
}

const point = { batches: 60, repeats: 100, keyed: true }
const measures = 'count(*), max(naam), max(duur), min(eerste_dag)'
const statements = (view: string): readonly Subject[] => [
  {
    name: 'point, prepared',
    ...point,
    prepared: true,
    raw: `SELECT ${columns} FROM hr.verzuim WHERE id = $1`,
    mask: `SELECT ${columns} FROM ${view} WHERE id = $1`,
  },
  {
    name: 'point, unprepared',
    ...point,
    prepared: false,
    raw: `SELECT ${columns} FROM hr.verzuim WHERE id = $1`,
    mask: `SELECT ${columns} FROM ${view} WHERE id = $1`,
  },
  {
    name: 'range: a tenant of 1,000 rows',
    batches: 60,
    repeats: 5,
    keyed: false,
    prepared: true,
    raw: `SELECT ${columns} FROM hr.verzuim WHERE werkgever_id = 10`,
    mask: `SELECT ${columns} FROM ${view}`,
  },
  {
    name: 'update of a row',
    ...point,
    batches: 30,
    prepared: true,
    raw: 'UPDATE hr.verzuim SET adres = adres WHERE id = $1',
    mask: `UPDATE ${view} SET adres = adres WHERE id = $1`,
  },
]

const aggregates = (prefix: string, view: string): readonly Subject[] => [
  {
    name: 'aggregate: all rows, of one tenant',
    batches: 9,
    repeats: 1,
    keyed: false,
    prepared: true,
    raw: `SELECT ${measures} FROM hr.een_werkgever`,
    mask: `SELECT ${measures} FROM ${prefix}_werkgever.een_werkgever`,
  },
  {
    name: 'aggregate: half of the rows, tenant in the policy only',
    batches: 9,
    repeats: 1,
    keyed: false,
    prepared: true,
    raw: `SELECT ${measures} FROM hr.verzuim WHERE werkgever_id = -1`,
    mask: `SELECT ${measures} FROM ${view}`,
  },
  {
    name: 'aggregate: half of the rows, tenant in the query too',
    batches: 9,
    repeats: 1,
    keyed: false,
    prepared: true,
    raw: `SELECT ${measures} FROM hr.verzuim WHERE werkgever_id = -1`,
    mask: `SELECT ${measures} FROM ${view} WHERE werkgever_id = -1`,
  },
]

/** What is measured, for masks of this prefix. */
export function subjectsFor(prefix: string): readonly Subject[] {
  const view = `${prefix}_werkgever.verzuim`
  return [...statements(view), ...aggregates(prefix, view)]
}
