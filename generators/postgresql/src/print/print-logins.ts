import { retentionRole } from '../mask/build-retention-view.js'
import type { Mask, MaskRole } from '../mask/mask.js'
import { ownMark } from './marks.js'
import { printName, printRelation, printText } from './sql.js'

function printCases(roles: readonly MaskRole[], of: (role: MaskRole) => string, indent: string): string {
  const cases = roles.map((role) => `${indent}  WHEN ${printText(role.id)} THEN ${printText(of(role))}`)
  return `CASE rol_id\n${cases.join('\n')}\n${indent}END`
}

function printAdding(mask: Mask, name: string): string {
  const { context, mapping, owner } = mask
  const roles = mask.roles.filter(({ id }) => id !== retentionRole)
  const subjects = roles.filter(({ dataSubject }) => dataSubject).map(({ id }) => printText(id))
  const mark = printText(ownMark(mapping.prefix))
  return `CREATE OR REPLACE FUNCTION ${name}(
  login_naam name, rol_id text, tenant_id ${mapping.login.tenantType}, subject_id ${mapping.login.subjectType} DEFAULT NULL
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name := ${printCases(roles, ({ group }) => group, '  ')};
  over_zichzelf boolean := ${subjects.length === 0 ? 'false' : `rol_id IN (${subjects.join(', ')})`};
  ander name;
BEGIN
  IF groep IS NULL THEN
    RAISE EXCEPTION '% is no role that logs in; expected one of %', rol_id, ${printText(roles.map(({ id }) => id).join(', '))}
      USING ERRCODE = 'invalid_parameter_value';
  ELSIF tenant_id IS NULL OR (subject_id IS NOT NULL) <> over_zichzelf THEN
    RAISE EXCEPTION 'login % lacks or has too much; expected a tenant, and a subject only for the employee', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login_naam) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login_naam);
  ELSIF EXISTS (
    SELECT FROM pg_roles r WHERE r.rolname = login_naam AND (
      -- A superuser is a member of every role.
      pg_has_role(r.oid, ${printText(owner)}, 'MEMBER') OR r.rolbypassrls OR r.rolcreaterole OR NOT r.rolinherit
      OR shobj_description(r.oid, 'pg_authid') = ${mark}
    )
  ) THEN
    RAISE EXCEPTION 'role % can do more, or inherits less, than a login may; expected an ordinary role; use another', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  FOR ander IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND g.rolname <> groep AND shobj_description(g.oid, 'pg_authid') = ${mark}
  LOOP
    EXECUTE format('REVOKE %I FROM %I', ander, login_naam);
  END LOOP;
  EXECUTE format('GRANT %I TO %I', groep, login_naam);
  EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', login_naam, current_database(),
    ${printCases(roles, ({ schema }) => schema, '    ')});
  INSERT INTO ${printRelation(context.login)} (login, rol, tenant, subject)
  VALUES (login_naam, rol_id, tenant_id, subject_id)
  ON CONFLICT (login) DO UPDATE SET rol = EXCLUDED.rol, tenant = EXCLUDED.tenant, subject = EXCLUDED.subject;
END $$;
`
}

function printRemoving(mask: Mask, name: string): string {
  return `CREATE OR REPLACE FUNCTION ${name}(login_naam name)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name;
BEGIN
  DELETE FROM ${printRelation(mask.context.login)} l WHERE l.login = login_naam;
  FOR groep IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND shobj_description(g.oid, 'pg_authid') = ${printText(ownMark(mask.mapping.prefix))}
  LOOP
    EXECUTE format('REVOKE %I FROM %I', groep, login_naam);
  END LOOP;
END $$;
`
}

/** Functions that give a login its role, tenant and subject, and take them away; for who may create roles. */
export function printLogins(mask: Mask): string {
  const { context, owner, mapping } = mask
  const [adding, removing] = ['login_toevoegen', 'login_verwijderen'].map((name) =>
    printRelation({ schema: context.schema, name }),
  )
  if (adding === undefined || removing === undefined) return ''
  const signatures = [
    `${adding}(name, text, ${mapping.login.tenantType}, ${mapping.login.subjectType})`,
    `${removing}(name)`,
  ]
  const closing = signatures.map(
    (signature) =>
      `ALTER FUNCTION ${signature} OWNER TO ${printName(owner)};\nREVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;\n`,
  )
  return `-- Run as a superuser; passwords are set apart, with \\password:
--   SELECT ${adding}('j.jansen', 'werkgever', '<tenant>');
--   SELECT ${removing}('j.jansen');
${printAdding(mask, adding)}${printRemoving(mask, removing)}${closing.join('')}`
}
