import type { Mask } from '../mask/mask.js'
import { textMark } from './marks.js'
import { maskedRoles } from './print-roles.js'
import { printName, printNames, printRelation, printText } from './sql.js'

/** The roles whose policies ask who they are; nobody else gets to know. */
export function rolesTested({ tables }: Mask): readonly string[] {
  const views = tables.flatMap((table) => table.views)
  const asking = views.filter(({ policies }) =>
    policies.some(({ tests }) => tests.some(({ kind }) => kind === 'tenant')),
  )
  return [...new Set(asking.map(({ executor }) => executor))]
}

/** The view of who asks, as its mark is made from. */
export function selfText({ context }: Mask): string {
  return `${printRelation(context.self)} WITH (security_barrier = true) AS
  SELECT l.rol, l.tenant, l.subject FROM ${printRelation(context.login)} l WHERE l.login = CURRENT_USER`
}

/**
 * Who acts for whom. Policies read it through a view with the rights of its owner; nobody who is masked may name it,
 * and there is no session variable to forge.
 */
export function printContext(mask: Mask): string {
  const { context, owner, mapping } = mask
  const [login, self] = [printRelation(context.login), printRelation(context.self)]
  const others = printNames(maskedRoles(mask))
  return `-- One login acts in one role for one tenant, and when that role is the employee, as one subject.
CREATE TABLE IF NOT EXISTS ${login} (
  login name PRIMARY KEY,
  rol text NOT NULL,
  tenant ${mapping.login.tenantType} NOT NULL,
  subject ${mapping.login.subjectType}
);
CREATE OR REPLACE VIEW ${selfText(mask)};
COMMENT ON VIEW ${self} IS ${printText(textMark(selfText(mask)))};
ALTER TABLE ${login} OWNER TO ${printName(owner)};
ALTER VIEW ${self} OWNER TO ${printName(owner)};
REVOKE ALL ON ${login}, ${self} FROM PUBLIC, ${others};
GRANT SELECT ON ${self} TO ${printNames(rolesTested(mask))};
`
}
