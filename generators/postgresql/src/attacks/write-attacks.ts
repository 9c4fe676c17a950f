import type { Recipe, Statements } from './recipe.js'
import type { Target } from './target.js'

function each(columns: readonly string[], write: (column: string) => string): readonly Statements[] {
  return columns.map((column) => ({ column, sql: write(column) }))
}

const where = ({ view, base }: Target): string => view ?? base

/** Attempts to write what a role may not, or to take rows away. */
export const writeAttacks: readonly Recipe[] = [
  {
    code: 'W01',
    title: 'changes a column it does not record',
    expect: 'refused',
    aim: ({ base, fixed }) => each(fixed, (column) => `UPDATE ${base} SET ${column} = NULL`),
  },
  {
    code: 'W02',
    title: 'sets a column it does not record to its default',
    expect: 'refused',
    aim: ({ base, fixed }) => each(fixed.slice(-1), (column) => `UPDATE ${base} SET ${column} = DEFAULT`),
  },
  {
    code: 'W03',
    title: 'chooses the key of a new row, to see whether it is taken',
    expect: 'refused',
    aim: (target) => [{ sql: `INSERT INTO ${where(target)} (${target.key}) VALUES (:'absent_key')` }],
  },
  {
    code: 'W04',
    title: 'adds a row with a column it does not record',
    expect: 'refused',
    aim: ({ base, fixed, key, tenant, subject, parent }) =>
      each(
        fixed.filter((column) => ![key, tenant, subject, parent].includes(column)).slice(0, 1),
        (column) => `INSERT INTO ${base} (${column}) VALUES (NULL)`,
      ),
  },
  {
    code: 'W05',
    title: 'deletes rows',
    expect: 'refused',
    aim: (target) => [{ sql: `DELETE FROM ${where(target)}` }],
  },
  {
    code: 'W06',
    title: 'deletes rows of the table itself',
    expect: 'refused',
    aim: ({ base }) => [{ sql: `DELETE FROM ${base}` }],
  },
  {
    code: 'W07',
    title: 'empties the table',
    expect: 'refused',
    aim: ({ base }) => [{ sql: `TRUNCATE ${base} CASCADE` }],
  },
]
