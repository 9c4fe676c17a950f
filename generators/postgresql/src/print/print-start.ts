import { commentSql } from '@verzuimspec/vocabulary'
import type { Mask } from '../mask/mask.js'
import { ownMark } from './marks.js'
import { printText } from './sql.js'

/** What every file says it was made from. */
export function describeSource({ source }: Mask): string {
  const profile = source.profile === undefined ? '' : `, profile ${source.profile}`
  const made = `norm base ${source.version} as of ${source.asOf}${profile}`
  return `${commentSql(made)}, by @verzuimspec/generate-postgresql. Do not edit.`
}

/** The head of the masks: one transaction, one at a time, names that mean the same whoever runs it. */
export function printStart(mask: Mask): string {
  return `-- Column masks. Generated from ${describeSource(mask)}
-- Run as a superuser, after your tables are there and again whenever this file or a table changes:
--   psql -v ON_ERROR_STOP=1 -f masks.sql
-- What follows a \`--\` on a line of a grant, view or policy is the datum and the norms the line rests on.

BEGIN;
SET LOCAL search_path = pg_catalog, pg_temp;
SET LOCAL client_min_messages = warning;

DO $$
DECLARE
  version int := current_setting('server_version_num')::int;
BEGIN
  IF version < 150000 THEN
    RAISE EXCEPTION 'PostgreSQL % has no views that run with the rights of who asks; expected 15 or later; upgrade first',
      current_setting('server_version');
  END IF;
  -- Before these releases the statistics of hidden rows could be read (CVE-2025-8713).
  IF version < 150014 OR version BETWEEN 160000 AND 160009 OR version BETWEEN 170000 AND 170005 THEN
    RAISE WARNING 'PostgreSQL % lets out statistics of hidden rows; expected 15.14, 16.10, 17.6 or later; upgrade it',
      current_setting('server_version');
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext(${printText(ownMark(mask.mapping.prefix))}));
END $$;
`
}
