import { onView, type Seen } from './on-view.js'
import type { Recipe, Statements } from './recipe.js'

type Values = Readonly<Record<'tenant' | 'subject' | 'parent', string>> & { readonly key?: string }

const ownRow: Values = { tenant: ":'own_tenant'", subject: ":'own_subject'", parent: ":'visible_parent'" }

/** An insert by someone who may: the columns that say whose the row is, and more if asked. */
function insert(aim: Seen, values: Partial<Values>): string {
  const all = { ...ownRow, ...values }
  const cells = (['key', 'tenant', 'subject', 'parent'] as const).flatMap((name) => {
    const [column, value] = [aim[name], all[name]]
    return column === undefined || value === undefined ? [] : [[column, value] as const]
  })
  const [columns, filled] = [cells.map(([column]) => column), cells.map(([, value]) => value)]
  return `INSERT INTO ${aim.view} (${columns.join(', ')}) VALUES (${filled.join(', ')})`
}

const onInsert = (write: (aim: Seen) => readonly Statements[]) => onView((aim) => (aim.inserts ? write(aim) : []))

const onChildInsert = (write: (aim: Seen) => readonly Statements[]) =>
  onInsert((aim) => (aim.parent === undefined ? [] : write(aim)))

/** Attempts to put rows where someone else's are, or to change those. */
export const rowWriteAttacks: readonly Recipe[] = [
  {
    code: 'R10',
    title: 'chooses the key of a new row, to see whether someone else has it',
    expect: 'indistinguishable',
    write: onInsert((aim) => [
      { sql: insert(aim, { key: ":'hidden_key'" }), twin: insert(aim, { key: ":'absent_key'" }) },
    ]),
  },
  {
    code: 'R11',
    title: 'hangs a row on one of someone else, to see whether that is there',
    expect: 'indistinguishable',
    write: onChildInsert((aim) => [
      { sql: insert(aim, { parent: ":'hidden_parent'" }), twin: insert(aim, { parent: ":'absent_parent'" }) },
    ]),
  },
  {
    code: 'R12',
    title: 'hangs a row on one of someone else',
    expect: 'refused',
    write: onChildInsert((aim) => [{ sql: insert(aim, { parent: ":'hidden_parent'" }) }]),
  },
  {
    code: 'R13',
    title: 'adds a row for another tenant',
    expect: 'refused',
    write: onInsert((aim) => [{ sql: insert(aim, { tenant: ":'other_tenant'" }) }]),
  },
  {
    code: 'R14',
    title: 'moves rows to another tenant',
    expect: 'refused',
    write: ({ base, view, tenant }) => [{ sql: `UPDATE ${view ?? base} SET ${tenant} = :'other_tenant'` }],
  },
  {
    code: 'R16',
    title: 'changes a row of someone else',
    expect: 'no-rows',
    write: onView(({ view, key, writable }) =>
      writable === undefined
        ? []
        : [{ sql: `UPDATE ${view} SET ${writable} = ${writable} WHERE ${key} = :'hidden_key' RETURNING ${key}` }],
    ),
  },
]
