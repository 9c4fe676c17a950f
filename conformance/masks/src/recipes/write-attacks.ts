import type { Aim } from '../aim/aim.js'
import type { Recipe, Statements } from './recipe.js'

function each(columns: readonly string[], write: (column: string) => string): readonly Statements[] {
  return columns.map((column) => ({ column, sql: write(column) }))
}

const where = ({ view, base }: Aim): string => view ?? base

/** Attempts to write what a role may not, or to take rows away. */
export const writeAttacks: readonly Recipe[] = [
  {
    code: 'W01',
    title: 'changes a column it does not record',
    expect: 'refused',
    write: ({ base, fixed }) => each(fixed, (column) => `UPDATE ${base} SET ${column} = NULL`),
  },
  {
    code: 'W02',
    title: 'sets a column it does not record to its default',
    expect: 'refused',
    write: ({ base, fixed }) => each(fixed.slice(-1), (column) => `UPDATE ${base} SET ${column} = DEFAULT`),
  },
  {
    code: 'W03',
    title: 'chooses the key of a new row, to see whether it is taken',
    expect: 'refused',
    write: (aim) => [{ sql: `INSERT INTO ${where(aim)} (${aim.key}) VALUES (:'absent_key')` }],
  },
  {
    code: 'W04',
    title: 'adds a row with a column it does not record',
    expect: 'refused',
    write: ({ base, fixed, key, tenant, subject, parent }) =>
      each(
        fixed.filter((column) => ![key, tenant, subject, parent].includes(column)).slice(0, 1),
        (column) => `INSERT INTO ${base} (${column}) VALUES (NULL)`,
      ),
  },
  {
    code: 'W05',
    title: 'deletes rows',
    expect: 'refused',
    write: (aim) => [{ sql: `DELETE FROM ${where(aim)}` }],
  },
  {
    code: 'W06',
    title: 'deletes rows of the table itself',
    expect: 'refused',
    write: ({ base }) => [{ sql: `DELETE FROM ${base}` }],
  },
  {
    code: 'W07',
    title: 'empties the table',
    expect: 'refused',
    write: ({ base }) => [{ sql: `TRUNCATE ${base} CASCADE` }],
  },
]
