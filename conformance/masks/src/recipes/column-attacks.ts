import { printText } from '@verzuimspec/generate-postgresql'
import type { Aim } from '../aim/aim.js'
import type { Recipe, Statements } from './recipe.js'

type Write = (aim: Aim, column: string) => string

// The first hidden column stands for all: what keeps one shut keeps the others shut.
const onHidden =
  (write: Write) =>
  (aim: Aim): readonly Statements[] =>
    aim.hidden.slice(0, 1).map((column) => ({ sql: write(aim, column) }))

const onHiddenWhenWriting =
  (write: (aim: Aim, column: string, writable: string) => string) =>
  (aim: Aim): readonly Statements[] => {
    const { writable } = aim
    return writable === undefined ? [] : onHidden((_, column) => write(aim, column, writable))(aim)
  }

function refused(code: string, title: string, write: Write): Recipe {
  return { code, title, expect: 'refused', write: onHidden(write) }
}

/** Attempts to read a column that is masked, or to learn what is in it. */
export const columnAttacks: readonly Recipe[] = [
  {
    code: 'C01',
    title: 'reads a masked column',
    expect: 'refused',
    write: ({ base, hidden }) => hidden.map((column) => ({ column, sql: `SELECT ${column} FROM ${base}` })),
  },
  refused('C02', 'reads every column', ({ base }) => `SELECT * FROM ${base}`),
  refused('C03', 'reads the row as text', ({ base }) => `SELECT t::text FROM ${base} t`),
  refused('C04', 'reads the row as JSON', ({ base }) => `SELECT to_jsonb(t) FROM ${base} t`),
  refused(
    'C05',
    'reads a masked column as a function of the row',
    ({ base }, c) => `SELECT t.${c}, ${c}(t) FROM ${base} t`,
  ),
  refused('C06', 'guesses a value', ({ base }, c) => `SELECT count(*) FROM ${base} WHERE ${c}::text = 'gok'`),
  refused(
    'C07',
    'guesses how a value begins',
    ({ base }, c) => `SELECT count(*) FROM ${base} WHERE ${c}::text LIKE 'g%'`,
  ),
  refused('C08', 'guesses a pattern', ({ base }, c) => `SELECT count(*) FROM ${base} WHERE ${c}::text ~ '^g'`),
  refused('C09', 'sorts by a masked column', ({ base, key }, c) => `SELECT ${key} FROM ${base} ORDER BY ${c}`),
  refused('C10', 'counts the values of a masked column', ({ base }, c) => `SELECT count(DISTINCT ${c}) FROM ${base}`),
  refused(
    'C11',
    'joins on a masked column',
    ({ base }, c) => `SELECT count(*) FROM ${base} a JOIN ${base} b USING (${c})`,
  ),
  refused(
    'C12',
    'lets an error tell a value',
    ({ base }, c) => `SELECT count(*) FROM ${base} WHERE ${c}::text::int = 1`,
  ),
  {
    code: 'C13',
    title: 'lets an update bring back a masked column',
    expect: 'refused',
    write: onHiddenWhenWriting(({ base }, c, w) => `UPDATE ${base} SET ${w} = ${w} RETURNING ${c}`),
  },
  {
    code: 'C14',
    title: 'lets an update bring back the row',
    expect: 'refused',
    write: onHiddenWhenWriting(({ base }, _, w) => `UPDATE ${base} SET ${w} = ${w} RETURNING *`),
  },
  {
    code: 'C15',
    title: 'updates where a guess is right',
    expect: 'refused',
    write: onHiddenWhenWriting(({ base }, c, w) => `UPDATE ${base} SET ${w} = ${w} WHERE ${c}::text = 'gok'`),
  },
  {
    code: 'C16',
    title: 'lets an insert that collides look at a masked column',
    expect: 'refused',
    write: onHiddenWhenWriting(
      ({ base, key }, c, w) =>
        `INSERT INTO ${base} AS t (${key}) VALUES (:'visible_key') ON CONFLICT (${key}) DO UPDATE SET ${w} = t.${w} WHERE t.${c} IS NOT NULL`,
    ),
  },
  {
    code: 'C17',
    title: 'merges where a guess is right',
    expect: 'refused',
    write: onHiddenWhenWriting(
      ({ base }, c, w) =>
        `MERGE INTO ${base} t USING (VALUES (1)) g (i) ON t.${c}::text = 'gok' WHEN MATCHED THEN UPDATE SET ${w} = t.${w}`,
    ),
  },
  refused('C21', 'copies a masked column out', ({ base }, c) => `COPY (SELECT ${c} FROM ${base}) TO STDOUT`),
  {
    code: 'C22',
    title: 'reads the statistics of a masked column',
    expect: 'no-rows',
    write: onHidden(
      ({ table: { mapped } }, c) =>
        `SELECT * FROM pg_catalog.pg_stats WHERE schemaname = ${printText(mapped.relation.schema)} AND tablename = ${printText(mapped.relation.name)} AND attname = ${printText(c.replaceAll('"', ''))}`,
    ),
  },
  refused('C23', 'reads all statistics', () => 'SELECT * FROM pg_catalog.pg_statistic'),
  refused('C24', 'has a guess planned', ({ base }, c) => `EXPLAIN SELECT 1 FROM ${base} WHERE ${c}::text = 'gok'`),
  refused(
    'C27',
    'lets a foreign key tell which keys there are',
    ({ base, key }) => `CREATE TABLE :"scratch".k (k :key_type REFERENCES ${base} (${key}))`,
  ),
  refused(
    'C28',
    'hangs a trigger on the table',
    ({ base }) =>
      `CREATE TRIGGER kijk BEFORE UPDATE ON ${base} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  ),
  refused('C29', 'indexes a masked column', ({ base }, c) => `CREATE INDEX ON ${base} (${c})`),
  refused(
    'C30',
    'looks through a view of its own',
    ({ base }, c) => `CREATE VIEW :"scratch".v AS SELECT ${c} FROM ${base}; SELECT * FROM :"scratch".v`,
  ),
  refused(
    'C31',
    'looks through a function of its own',
    ({ base }, c) =>
      `CREATE FUNCTION :"scratch".f() RETURNS SETOF text LANGUAGE sql SECURITY DEFINER AS 'SELECT ${c}::text FROM ${base}'; SELECT * FROM :"scratch".f()`,
  ),
]
