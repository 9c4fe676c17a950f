import type { Report } from '@verzuimspec/input'
import type { Rules } from '@verzuimspec/rules'
import { freezeDeep, type Id, type Spec } from '@verzuimspec/vocabulary'
import type { MappedTable, Mapping } from '../options/mapping.js'
import { isSameRelation } from '../options/relation.js'
import { accessOf, type TableAccess } from './access.js'
import { buildConditionalViews } from './build-conditional-views.js'
import { buildMainView } from './build-main-view.js'
import { buildRetentionView } from './build-retention-view.js'
import { nameRetentionRole, nameRoles } from './build-roles.js'
import { checkNames } from './check-names.js'
import { inPublicSchema, noSubject, notesOn } from './find-notes.js'
import type { Mask, MaskRole, MaskTable, MaskView } from './mask.js'
import type { Note } from './note.js'

interface Built {
  readonly views: readonly MaskView[]
  readonly notes: readonly Note[]
}

function parentOf(rules: Rules, { tables }: Mapping, { parent }: MappedTable, role: Id): TableAccess | undefined {
  const table = parent && tables.find(({ relation }) => isSameRelation(relation, parent.relation))
  return table && accessOf(rules, table, role)
}

function buildRoleViews(rules: Rules, mapping: Mapping, table: MappedTable, role: MaskRole): Built {
  const access = accessOf(rules, table, role.id)
  if (role.dataSubject && table.subject === undefined) return { views: [], notes: noSubject(access) }
  const parent = parentOf(rules, mapping, table, role.id)
  const main = buildMainView(access, role, parent)
  const views = [...(main === undefined ? [] : [main]), ...buildConditionalViews(access, role)]
  return { views, notes: notesOn(access, parent) }
}

function closingNorms(spec: Spec, { entity }: MappedTable): readonly Id[] {
  const checks = entity?.module === 'medisch' ? ['inzage', 'medische-module'] : ['inzage']
  const required = Object.values(spec.security).filter(({ check }) => checks.includes(check))
  return [...new Set(required.flatMap(({ norms }) => norms))]
}

function buildTable(rules: Rules, mapping: Mapping, mapped: MappedTable): { table: MaskTable; notes: readonly Note[] } {
  const built = nameRoles(rules.spec, mapping).map((role) => buildRoleViews(rules, mapping, mapped, role))
  const sweeps = nameRetentionRole(mapping)
    .map((role) => buildRetentionView(rules.spec, mapped, role))
    .filter((view) => view !== undefined)
  const views = [...built.flatMap(({ views }) => views), ...sweeps]
  const table = { mapped, norms: closingNorms(rules.spec, mapped), views }
  return { table, notes: built.flatMap(({ notes }) => notes) }
}

function nameContext({ login }: Mapping): Mask['context'] {
  const { schema } = login.relation
  return { schema, login: login.relation, self: { schema, name: 'mij' } }
}

/** The masks of the mapped tables, as the rules decide; reports names in the mapping that the masks need themselves. */
export function buildMask(rules: Rules, mapping: Mapping, report: Report): Mask {
  const { spec } = rules
  const roles = [...nameRoles(spec, mapping), ...nameRetentionRole(mapping)]
  checkNames(mapping, roles, report)
  const built = mapping.tables.map((table) => buildTable(rules, mapping, table))
  const views = built.flatMap(({ table }) => table.views)
  const groups = new Set(roles.map(({ group }) => group))
  return freezeDeep({
    mapping,
    source: { version: spec.version, asOf: spec.asOf, profile: mapping.profile },
    owner: `${mapping.prefix}_owner`,
    context: nameContext(mapping),
    roles,
    executors: [...new Set(views.map(({ executor }) => executor))].filter((role) => !groups.has(role)),
    tables: built.map(({ table }) => table),
    notes: [...built.flatMap(({ notes }) => notes), ...inPublicSchema(mapping.tables)],
  })
}
