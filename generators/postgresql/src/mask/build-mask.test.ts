import { expect, it } from 'vitest'
import { tinyOptions } from '../../test/tiny-options.js'
import { tinySpec } from '../../test/tiny-spec.js'
import type { MaskOptions } from '../options/options.js'
import { planMasks } from '../plan-masks.js'

const [cases, files] = tinyOptions.tables

const build = (options: MaskOptions, spec = tinySpec) => planMasks(spec, options)

const without = <T extends object>(table: T | undefined, key: keyof T): T =>
  Object.fromEntries(Object.entries(table ?? {}).filter(([name]) => name !== key)) as T

it('gives a login role to whoever uses the system, seeing or not, and to nobody else', () => {
  expect(build(tinyOptions).roles.map(({ id }) => id)).toEqual([
    'arts',
    'baas',
    'beheerder',
    'werknemer',
    'bewaartermijn',
  ])
})

it('makes no view for a role that sees nothing', () => {
  const views = build(tinyOptions).tables.map(({ views }) => views.map(({ relation }) => relation.schema))
  expect(views).toEqual([
    ['vz_arts', 'vz_baas', 'vz_baas', 'vz_werknemer', 'vz_bewaartermijn'],
    ['vz_arts', 'vz_werknemer'],
  ])
})

it('withholds what hangs on facts without a condition, and says so', () => {
  const { notes, tables } = build({
    ...tinyOptions,
    tables: [without(cases, 'facts')].filter((table) => table !== undefined),
  })
  const views = tables.flatMap((table) => table.views).filter(({ role }) => role.id === 'baas')
  expect(views.flatMap((view) => view.columns.map(({ name }) => name))).not.toContain('vangnet')
  expect(notes).toMatchObject([
    {
      code: 'facts-without-condition',
      table: 'hr.geval',
      role: 'baas',
      column: 'vangnet',
      action: 'inzien',
      facts: ['gevraagd', 'toestemming', 'verboden'],
    },
    { code: 'facts-without-condition', action: 'vastleggen' },
  ])
})

it('lets nobody add rows below a row out of sight, and says so', () => {
  const rules = Object.fromEntries(Object.entries(tinySpec.rules).filter(([id]) => id !== 'artsen'))
  const { notes, tables } = build(tinyOptions, { ...tinySpec, rules })
  const view = tables[1]?.views.find(({ role }) => role.id === 'arts')
  expect([view?.insert, view?.update.map(({ name }) => name)]).toEqual([[], ['diagnose']])
  expect(notes).toContainEqual({ code: 'parent-out-of-sight', table: 'hr.dossier', role: 'arts' })
})

it('shows the employee nothing of a table that does not say whom a row is about, and says so', () => {
  const { notes, tables } = build({ ...tinyOptions, tables: [without(cases, 'subject')] })
  expect(tables[0]?.views.map(({ role }) => role.id)).not.toContain('werknemer')
  expect(notes).toContainEqual({ code: 'no-subject', table: 'hr.geval', role: 'werknemer' })
})

it('goes by the columns alone when a table holds no entity', () => {
  const { tables } = build({ ...tinyOptions, tables: [without(cases, 'entity')] })
  const insert = tables[0]?.views.find(({ role }) => role.id === 'baas')?.insert
  expect(insert?.map(({ name }) => name)).toEqual(['bedrijf', 'medewerker', 'naam'])
})

it('grants no key, tenant, subject or parent for change, even one that holds an element', () => {
  const mapped = { ...cases, subject: 'naam' } as NonNullable<typeof cases>
  const view = build({ ...tinyOptions, tables: [mapped] }).tables[0]?.views.find(({ role }) => role.id === 'baas')
  expect(view?.update).toEqual([])
})

it('takes no view and no schema that the masks make themselves', () => {
  const misplaced = { ...tinyOptions, tables: [{ ...without(files, 'parent'), table: 'vz_arts.dossier' }] }
  expect(() => build(misplaced)).toThrow(
    /^options#\/tables\/0\/table error unusable: schema `vz_arts` is one the masks make for themselves/,
  )
  expect(() => build({ ...tinyOptions, login: { table: 'vz_arts.login' } })).toThrow(
    /^options#\/login\/table error unusable: schema `vz_arts`/,
  )
  expect(() => build({ ...tinyOptions, login: { table: 'vz_ctx.mij' } })).toThrow(
    /^options#\/login\/table error unusable: `mij` is a view/,
  )
})

it('freezes every node', () => {
  const walk = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    value instanceof Map ||
    (Object.isFrozen(value) && Object.values(value).every(walk))
  expect(walk(build(tinyOptions))).toBe(true)
})
