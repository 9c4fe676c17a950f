import type { Spec } from '@verzuimspec/vocabulary'
import type { Mask, MaskColumn, MaskTable, MaskView } from '../mask/mask.js'
import type { Relation } from '../options/mapping.js'
import type { MaskOptions } from '../options/options.js'
import { planMasks } from '../plan-masks.js'
import { textSeal } from '../print/marks.js'
import { rolesTested, selfText } from '../print/print-context.js'
import { policyText } from '../print/print-policy.js'
import { allRoles, seeingRoles } from '../print/print-roles.js'
import { isInvoker, viewText } from '../print/print-view.js'

function nameOf({ schema, name }: Relation): string {
  return `${schema}.${name}`
}

function grants(on: string, grantee: string, privilege: string, columns: readonly MaskColumn[]): readonly string[] {
  return columns.map(({ name }) => `grant ${on} ${name} ${grantee} ${privilege}`)
}

function grantsOf(view: MaskView, on: string, grantee: string): readonly string[] {
  return [
    ...grants(on, grantee, 'SELECT', view.select),
    ...grants(on, grantee, 'INSERT', view.insert),
    ...grants(on, grantee, 'UPDATE', view.update),
    ...(view.delete ? [`grant ${on} * ${grantee} DELETE`] : []),
  ]
}

function itemsOfView(mask: Mask, view: MaskView): readonly string[] {
  const [table, name] = [nameOf(view.table.relation), nameOf(view.relation)]
  return [
    `view ${name} ${textSeal(viewText(view))}`,
    `owner ${name} ${isInvoker(view) ? mask.owner : view.executor}`,
    ...grantsOf(view, table, view.executor),
    ...grantsOf(view, name, view.role.group),
    ...view.policies.map((policy) => {
      const seal = textSeal(policyText(mask, view, policy))
      return `policy ${table} ${policy.name} ${policy.command} ${view.executor} ${seal}`
    }),
  ]
}

function itemsOfTable(mask: Mask, { mapped, views }: MaskTable): readonly string[] {
  const name = nameOf(mapped.relation)
  return [
    `owner ${name} ${mask.owner}`,
    `rls ${name}`,
    `force ${name}`,
    `schema ${mapped.relation.schema} ${mask.owner} USAGE`,
    ...views.flatMap((view) => itemsOfView(mask, view)),
  ]
}

function itemsOfContext(mask: Mask): readonly string[] {
  const { login, self } = mask.context
  return [
    `owner ${nameOf(login)} ${mask.owner}`,
    `owner ${nameOf(self)} ${mask.owner}`,
    `view ${nameOf(self)} ${textSeal(selfText(mask))}`,
    ...rolesTested(mask).map((role) => `grant ${nameOf(self)} * ${role} SELECT`),
  ]
}

/** What a database with these masks holds, one item a line, as `printDriftQuery` finds it. */
export function listItems(mask: Mask): readonly string[] {
  const items = [
    ...allRoles(mask).map((role) => `role ${role}`),
    ...seeingRoles(mask).map(({ schema, group }) => `schema ${schema} ${group} USAGE`),
    ...itemsOfContext(mask),
    ...mask.tables.flatMap((table) => itemsOfTable(mask, table)),
  ]
  return Object.freeze([...new Set(items)].toSorted())
}

/**
 * What a database with the masks of these options holds: roles, grants, views, policies and guards, one item a line,
 * sorted. To be held against what `driftQuery` finds.
 *
 * @throws InputError when the options are wrong.
 * @example
 * expectedItems(spec, options).filter((item) => item.startsWith('force')) // ['force hr.dossier', 'force hr.geval']
 */
export function expectedItems(spec: Spec, options: MaskOptions): readonly string[] {
  return listItems(planMasks(spec, options))
}
