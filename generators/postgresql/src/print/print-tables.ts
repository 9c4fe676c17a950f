import { commentSql } from '@verzuimspec/vocabulary'
import type { Mask, MaskTable } from '../mask/mask.js'
import { ownMark } from './marks.js'
import { printTableArray } from './print-clearing.js'
import { maskedRoles } from './print-roles.js'
import { printView } from './print-view.js'
import { printName, printNames, printNorms, printRelation, printText } from './sql.js'

function printSchemaClosing(mask: Mask, schema: string): string {
  // Everything of everyone stands in public; closing it would take more away than a table.
  const rights = schema === 'public' ? 'CREATE' : 'ALL'
  return `REVOKE ${rights} ON SCHEMA ${printName(schema)} FROM PUBLIC, ${printNames(maskedRoles(mask))};
GRANT USAGE ON SCHEMA ${printName(schema)} TO ${printName(mask.owner)};
`
}

/** The schemas of the tables, which no masked role may look into; the owner may, to check foreign keys. */
export function printBaseSchemas(mask: Mask): string {
  const schemas = [...new Set(mask.tables.map(({ mapped }) => mapped.relation.schema))]
  return schemas.map((schema) => printSchemaClosing(mask, schema)).join('')
}

function printClosing(mask: Mask, { mapped, norms }: MaskTable): string {
  const [name, why] = [printRelation(mapped.relation), printNorms(norms)]
  return `ALTER TABLE ${name} OWNER TO ${printName(mask.owner)};
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;${why}
ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;${why}
REVOKE ALL ON ${name} FROM PUBLIC, ${printNames(maskedRoles(mask))};${why}
`
}

/** One table: closed to all, then opened by role through its views. */
export function printTable(mask: Mask, table: MaskTable): string {
  const { relation, entity } = table.mapped
  const title = `-- ${printRelation(relation)}${entity === undefined ? '' : ` (${commentSql(entity.id)})`}`
  return [`${title}\n${printClosing(mask, table)}`, ...table.views.map((view) => printView(mask, view))].join('\n')
}

/** Closes partitions and other children of the tables: nothing is granted on them, so they are read through the table. */
export function printChildren(mask: Mask): string {
  return `DO $$
DECLARE
  child regclass;
  grantee name;
BEGIN
  FOR child IN
    WITH RECURSIVE children (oid) AS (
      SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = ANY (${printTableArray(mask, '      ')})
      UNION
      SELECT i.inhrelid FROM pg_inherits i JOIN children c ON c.oid = i.inhparent
    )
    SELECT c.oid FROM children c JOIN pg_class k ON k.oid = c.oid WHERE k.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', child, ${printText(mask.owner)});
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', child);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', child);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', child);
    FOR grantee IN
      SELECT r.rolname FROM pg_roles r
      WHERE shobj_description(r.oid, 'pg_authid') = ${printText(ownMark(mask.mapping.prefix))} AND r.rolname <> ${printText(mask.owner)}
    LOOP
      EXECUTE format('REVOKE ALL ON %s FROM %I', child, grantee);
    END LOOP;
  END LOOP;
END $$;
`
}
