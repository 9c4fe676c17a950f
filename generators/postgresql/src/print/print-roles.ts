import type { Mask, MaskRole } from '../mask/mask.js'
import { ownMark } from './marks.js'
import { printName, printNames, printNorms, printText, printTexts } from './sql.js'

/** Every role the masks make. */
export function allRoles({ owner, roles, executors }: Mask): readonly string[] {
  return [owner, ...roles.map(({ group }) => group), ...executors]
}

/** The roles that are not the owner: what they may do is exactly what the masks grant. */
export function maskedRoles({ roles, executors }: Mask): readonly string[] {
  return [...roles.map(({ group }) => group), ...executors]
}

/** Every schema the masks make. */
export function allSchemas({ context, roles }: Mask): readonly string[] {
  return [context.schema, ...roles.map(({ schema }) => schema)]
}

function printOwnRoles(mask: Mask): string {
  return `-- Roles nobody logs in with. A role or schema of the same name that these masks did not make is left alone.
DO $$
DECLARE
  mark text := ${printText(ownMark(mask.mapping.prefix))};
  own text;
BEGIN
  FOREACH own IN ARRAY ${printTexts(allRoles(mask), '  ')} LOOP
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own) THEN
      EXECUTE format('CREATE ROLE %I', own);
      EXECUTE format('COMMENT ON ROLE %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own AND shobj_description(r.oid, 'pg_authid') = mark) THEN
      RAISE EXCEPTION 'role % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', own);
  END LOOP;
  FOREACH own IN ARRAY ${printTexts(allSchemas(mask), '  ')} LOOP
    IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own) THEN
      EXECUTE format('CREATE SCHEMA %I', own);
      EXECUTE format('COMMENT ON SCHEMA %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own AND obj_description(n.oid, 'pg_namespace') = mark) THEN
      RAISE EXCEPTION 'schema % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER SCHEMA %I OWNER TO %I', own, ${printText(mask.owner)});
  END LOOP;
END $$;
`
}

/** The roles that see something, and so may use their schema. */
export function seeingRoles({ roles, tables }: Mask): readonly MaskRole[] {
  const seeing = new Set(tables.flatMap(({ views }) => views.map(({ role }) => role.id)))
  return roles.filter(({ id }) => seeing.has(id))
}

function printUsage({ schema, group, norms }: MaskRole): string {
  return `GRANT USAGE ON SCHEMA ${printName(schema)} TO ${printName(group)};${printNorms(norms)}\n`
}

/** The roles, and the schemas of which each gets only its own. */
export function printRoles(mask: Mask): string {
  const closed = `REVOKE ALL ON SCHEMA ${printNames(allSchemas(mask))}\n  FROM PUBLIC, ${printNames(maskedRoles(mask))};`
  return `${printOwnRoles(mask)}\n${closed}\n${seeingRoles(mask).map(printUsage).join('')}`
}
