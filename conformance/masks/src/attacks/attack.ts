import type { Id } from '@verzuimspec/vocabulary'
import type { Expectation } from '../recipes/recipe.js'

/** An attempt to get past the masks, written for `psql`: `:'hidden_key'` and the like come from the `Scene`. */
export interface MaskAttack {
  /** Which attack, by whom, on what: `C06/werkgever/vz.medisch_dossier`. Stable. */
  readonly id: string
  /** What it tries. */
  readonly title: string
  /** The role of the login that attacks, or `owner` for the owner of the tables. */
  readonly role: Id
  /** The table attacked: `vz.medisch_dossier`. */
  readonly table: string
  /** One statement or more; what the last one brings is what counts. */
  readonly sql: string
  /** The same with a guess that is wrong; only for `indistinguishable`. */
  readonly twin?: string
  /** What shows the superuser the same; `sql` itself when absent. */
  readonly control?: string
  readonly expect: Expectation
  /** True when only a connection that logged in as the attacker proves anything, not a role that was taken on. */
  readonly needsLogin: boolean
}
