import {
  isInvoker,
  type Mask,
  type MaskColumn,
  type MaskRole,
  type MaskTable,
  type MaskView,
  printName,
  printRelation,
  retentionRole,
} from '@verzuimspec/generate-postgresql'

/** What an attack is aimed at: one role before one table, with names as SQL writes them. */
export interface Aim {
  readonly mask: Mask
  readonly role: MaskRole
  readonly table: MaskTable
  /** The table as SQL writes it. */
  readonly base: string
  /** The view for this role; `undefined` when it sees nothing of the table. */
  readonly view: string | undefined
  readonly key: string
  readonly tenant: string
  readonly parent: string | undefined
  readonly subject: string | undefined
  /** Whether the view shows the key, so that rows can be told apart. */
  readonly showsKey: boolean
  /** Columns that the role may not read from the table. */
  readonly hidden: readonly string[]
  /** Columns that the role may not change. */
  readonly fixed: readonly string[]
  /** A column that the role may change; `undefined` when there is none. */
  readonly writable: string | undefined
  readonly inserts: boolean
}

function names(columns: readonly MaskColumn[]): readonly string[] {
  return columns.map(({ name }) => name)
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((name) => !some.includes(name)).map(printName)
}

function makeAim(mask: Mask, table: MaskTable, role: MaskRole, view: MaskView | undefined): Aim {
  const { mapped } = table
  const [read, written] = [names(view?.select ?? []), names(view?.update ?? [])]
  // What holds a datum first: an attack that takes one column takes one of those.
  const all = [...mapped.columns.map(({ name }) => name), ...mapped.structural]
  const [writable] = written
  return {
    mask,
    role,
    table,
    base: printRelation(mapped.relation),
    view: view && printRelation(view.relation),
    key: printName(mapped.key),
    tenant: printName(mapped.tenant),
    parent: mapped.parent && printName(mapped.parent.column),
    subject: mapped.subject === undefined ? undefined : printName(mapped.subject),
    showsKey: read.includes(mapped.key),
    hidden: without(all, read),
    fixed: without([...all, ...(mapped.keepUntil === undefined ? [] : [mapped.keepUntil])], written),
    writable: writable && printName(writable),
    inserts: (view?.insert.length ?? 0) > 0,
  }
}

/** Every role that logs in before every table. */
export function listAims(mask: Mask): readonly Aim[] {
  const roles = mask.roles.filter(({ id }) => id !== retentionRole)
  return mask.tables.flatMap((table) =>
    roles.map((role) => {
      const own = table.views.filter((view) => view.role.id === role.id)
      return makeAim(mask, table, role, own.find(isInvoker))
    }),
  )
}
