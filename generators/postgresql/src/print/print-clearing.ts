import type { Mask } from '../mask/mask.js'
import { ownMark } from './marks.js'
import { allSchemas } from './print-roles.js'
import { printRelation, printText, printTexts } from './sql.js'

/** The mapped tables as an SQL array. */
export function printTableArray({ tables }: Mask, indent: string): string {
  return `${printTexts(
    tables.map(({ mapped }) => printRelation(mapped.relation)),
    indent,
  )}::regclass[]`
}

/**
 * Takes away what earlier masks gave, so that what is no longer generated is gone too. What others put on the tables
 * stays: a policy of theirs that would let a masked role through stops the masks instead.
 */
export function printClearing(mask: Mask): string {
  const mark = printText(ownMark(mask.mapping.prefix))
  return `DO $$
DECLARE
  tables regclass[] := ${printTableArray(mask, '  ')};
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('DROP POLICY %I ON %s', found.polname, found.relation);
  END LOOP;
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND p.polpermissive AND EXISTS (
      SELECT FROM unnest(p.polroles) AS grantee
      WHERE grantee = 0 OR shobj_description(grantee, 'pg_authid') = ${mark}
    )
  LOOP
    RAISE EXCEPTION 'policy % on % lets masked roles through; expected none but those of the masks; drop it or make it restrictive',
      found.polname, found.relation;
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (${printTexts(allSchemas(mask).slice(1), '    ')})
  LOOP
    EXECUTE format('DROP VIEW %s', found.relation);
  END LOOP;
  FOR found IN
    SELECT r.rolname, relation FROM pg_roles r, unnest(tables) AS relation
    WHERE shobj_description(r.oid, 'pg_authid') = ${mark} AND r.rolname <> ${printText(mask.owner)}
  LOOP
    EXECUTE format('REVOKE ALL ON %s FROM %I', found.relation, found.rolname);
  END LOOP;
END $$;
`
}
