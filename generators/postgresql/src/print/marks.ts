import { fingerprint } from '../mask/names.js'

/** What the comment on a role or schema says that the masks made it; anything else of that name is left alone. */
export function ownMark(prefix: string): string {
  return `verzuimspec ${prefix}`
}

/** What `textMark` tells a text by. */
export function textSeal(statement: string): string {
  return fingerprint(statement, 12)
}

/** What the comment on a policy or view begins with: which text of the generator made it. */
export function textMark(statement: string): string {
  return `verzuimspec ${textSeal(statement)}`
}

/** SQL for what a policy `p` of `pg_policy` came to in the database. */
export const policyForm =
  "md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || '|' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))"

/** SQL for what a view `c` of `pg_class` came to in the database. */
export const viewForm = "md5(pg_get_viewdef(c.oid) || '|' || coalesce(array_to_string(c.reloptions, ','), ''))"
