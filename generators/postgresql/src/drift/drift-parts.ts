import type { Mask } from '../mask/mask.js'
import { policyForm, viewForm } from '../print/marks.js'
import { printText } from '../print/sql.js'

/** A query for the items of one kind, on the common tables of the drift query. */
export type DriftPart = (mask: Mask) => string

// The search path decides how expressions are written out; asking for it here sets it first.
function sealed(description: string, form: string): string {
  return `CASE
      WHEN ${description} IS NULL OR ${description} NOT LIKE 'verzuimspec %' THEN 'unknown'
      WHEN split_part(${description}, ' ', 3) <> (CASE (SELECT path FROM path) WHEN '' THEN '' ELSE ${form} END) THEN 'changed'
      ELSE split_part(${description}, ' ', 2)
    END`
}

const grantee = "CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END"

const roles: DriftPart = () => `-- Roles, and what none of them may be.
  SELECT format('role %s', rolname) FROM own_roles
  UNION ALL
  SELECT format('attribute %s %s', rolname, attribute) FROM own_roles, unnest(ARRAY[
    CASE WHEN rolcanlogin THEN 'LOGIN' END, CASE WHEN rolsuper THEN 'SUPERUSER' END,
    CASE WHEN rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
    CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END
  ]) AS attribute WHERE attribute IS NOT NULL`

const members: DriftPart = ({ owner, executors }) => `-- Members that are no ordinary login of one role.
  SELECT format('member %s %s', r.rolname, m.rolname)
  FROM pg_auth_members am JOIN own_roles r ON r.oid = am.roleid JOIN pg_roles m ON m.oid = am.member
  WHERE r.rolname IN (${[owner, ...executors].map(printText).join(', ')})
    OR m.oid IN (SELECT oid FROM own_roles) OR m.rolsuper OR m.rolbypassrls OR m.rolcreaterole
    OR (SELECT count(*) FROM pg_auth_members x JOIN own_roles o ON o.oid = x.roleid WHERE x.member = m.oid) > 1`

const schemas: DriftPart =
  () => `-- Rights on schemas: all of them on those of the masks, those of masked roles and everyone on those of the tables.
  SELECT format('schema %s %s %s', n.nspname, ${grantee}, a.privilege_type)
  FROM pg_namespace n, aclexplode(n.nspacl) a
  WHERE a.grantee <> n.nspowner AND (
    n.nspname IN (SELECT nspname FROM own_schemas)
    OR (n.oid IN (SELECT relnamespace FROM mapped)
      AND (a.grantee IN (SELECT oid FROM own_roles) OR (a.grantee = 0 AND NOT (n.nspname = 'public' AND a.privilege_type = 'USAGE'))))
  )`

const guards: DriftPart = ({ owner }) => `-- Owners and row security; of children only those that are not closed.
  SELECT format('owner %s %s', name, pg_get_userbyid(relowner)) FROM closed WHERE NOT child
  UNION ALL
  SELECT format('rls %s', name) FROM closed WHERE relrowsecurity AND NOT child
  UNION ALL
  SELECT format('force %s', name) FROM closed WHERE relforcerowsecurity AND NOT child
  UNION ALL
  SELECT format('open %s', name) FROM closed
  WHERE child AND NOT (relrowsecurity AND relforcerowsecurity AND pg_get_userbyid(relowner) = ${printText(owner)})`

const grants: DriftPart = () => `-- Grants on tables, their children and the views, of the whole and by column.
  SELECT format('grant %s * %s %s', c.name, ${grantee}, a.privilege_type)
  FROM closed c, aclexplode(c.relacl) a WHERE a.grantee <> c.relowner
  UNION ALL
  SELECT format('grant %s %s %s %s', c.name, t.attname, ${grantee}, a.privilege_type)
  FROM closed c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a WHERE a.grantee <> c.relowner
  UNION ALL
  SELECT format('execute %s %s', p.proname, ${grantee})
  FROM pg_proc p JOIN own_schemas s ON s.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  WHERE a.grantee <> p.proowner`

const policies: DriftPart =
  () => `-- Policies; \`changed\` is one the masks made and someone else altered, \`unknown\` one they did not make.
  SELECT format('%s %s %s %s %s %s',
    CASE WHEN p.polpermissive THEN 'policy' ELSE 'restriction' END, c.name, p.polname,
    CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
    (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(role) END, ',' ORDER BY role) FROM unnest(p.polroles) AS role),
    ${sealed("obj_description(p.oid, 'pg_policy')", policyForm)})
  FROM pg_policy p JOIN closed c ON c.oid = p.polrelid`

const views: DriftPart = ({ context }) => `-- Views, and what else stands in the schemas of the masks.
  SELECT CASE c.relkind
    WHEN 'v' THEN format('view %s %s', c.name, ${sealed("obj_description(c.oid, 'pg_class')", viewForm)})
    ELSE format('object %s', c.name)
  END
  FROM closed c JOIN own_schemas s ON s.oid = c.relnamespace
  WHERE c.name <> ${printText(`${context.login.schema}.${context.login.name}`)}`

const readers: DriftPart =
  () => `-- Views of others that lend the rights of their owner on a table, or keep a copy of it.
  SELECT DISTINCT format('reads %s.%s %s', n.nspname, v.relname, c.name)
  FROM closed c
  JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.classid = 'pg_rewrite'::regclass
  JOIN pg_rewrite w ON w.oid = d.objid
  JOIN pg_class v ON v.oid = w.ev_class AND v.oid <> c.oid
  JOIN pg_namespace n ON n.oid = v.relnamespace
  WHERE n.nspname NOT IN (SELECT nspname FROM own_schemas)
    AND NOT coalesce(v.reloptions && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`

/** Everything the drift query looks at. */
export const driftParts: readonly DriftPart[] = [roles, members, schemas, guards, grants, policies, views, readers]
