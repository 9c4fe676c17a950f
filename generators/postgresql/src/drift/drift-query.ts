import type { Spec } from '@verzuimspec/vocabulary'
import type { Mask } from '../mask/mask.js'
import type { MaskOptions } from '../options/options.js'
import { planMasks } from '../plan-masks.js'
import { allRoles, allSchemas } from '../print/print-roles.js'
import { describeSource } from '../print/print-start.js'
import { printText, printTexts } from '../print/sql.js'
import { driftParts } from './drift-parts.js'

function printCommonTables(mask: Mask): string {
  const mapped = mask.tables.map(
    ({ mapped: { relation } }) => `(${printText(relation.schema)}, ${printText(relation.name)})`,
  )
  return `path AS MATERIALIZED (SELECT set_config('search_path', 'pg_catalog, pg_temp', true) AS path),
own_roles AS (SELECT * FROM pg_roles WHERE rolname = ANY (${printTexts(allRoles(mask), '')})),
own_schemas AS (SELECT * FROM pg_namespace WHERE nspname = ANY (${printTexts(allSchemas(mask), '')})),
mapped AS (
  SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE (n.nspname, c.relname) IN (${mapped.join(', ')})
),
children (oid) AS (
  SELECT i.inhrelid FROM pg_inherits i JOIN mapped m ON m.oid = i.inhparent
  UNION
  SELECT i.inhrelid FROM pg_inherits i JOIN children c ON c.oid = i.inhparent
),
closed AS (
  SELECT c.*, format('%s.%s', n.nspname, c.relname) AS name, c.oid IN (SELECT oid FROM children) AS child
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND (
    c.oid IN (SELECT oid FROM mapped) OR c.oid IN (SELECT oid FROM children) OR n.oid IN (SELECT oid FROM own_schemas)
  )
)`
}

/** The query that reads what a live database holds, one item a row, sorted as `listItems` sorts. */
export function printDriftQuery(mask: Mask): string {
  return `-- What a database holds of its column masks, one item a row. Generated from ${describeSource(mask)}
--   psql -XAt -f drift.sql | diff drift.expected.txt -
WITH RECURSIVE ${printCommonTables(mask)}
SELECT item FROM (
  ${driftParts.map((part) => part(mask)).join('\n  UNION ALL\n  ')}
) found (item)
ORDER BY item COLLATE "C";
`
}

/**
 * The SQL that reads what a live database holds of the masks of these options: rows of one text `item`, sorted, for
 * `describeDrift` of `@verzuimspec/conformance-masks`. One statement, read-only, for a superuser.
 *
 * @throws InputError when the options are wrong.
 * @example
 * driftQuery(spec, options).endsWith('ORDER BY item COLLATE "C";\n') // true
 */
export function driftQuery(spec: Spec, options: MaskOptions): string {
  return printDriftQuery(planMasks(spec, options))
}
