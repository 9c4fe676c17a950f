import type { Mask } from '../mask/mask.js'
import { policyForm, viewForm } from './marks.js'
import { printTableArray } from './print-clearing.js'
import { allSchemas } from './print-roles.js'
import { printTexts } from './sql.js'

/** Notes with every policy and view what it came to in this database, so that a later change of it shows. */
export function printSeal(mask: Mask): string {
  return `DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation, obj_description(p.oid, 'pg_policy') AS mark, ${policyForm} AS form
    FROM pg_policy p
    WHERE p.polrelid = ANY (${printTableArray(mask, '    ')})
      AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', found.polname, found.relation, found.mark || ' ' || found.form);
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation, obj_description(c.oid, 'pg_class') AS mark, ${viewForm} AS form
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (${printTexts(allSchemas(mask), '    ')})
  LOOP
    EXECUTE format('COMMENT ON VIEW %s IS %L', found.relation, found.mark || ' ' || found.form);
  END LOOP;
END $$;
`
}
