import type { Spec } from '@verzuimspec/model'
import { buildMask } from '../mask/build-mask.js'
import { retentionRole } from '../mask/build-retention-view.js'
import type { Mask } from '../mask/mask.js'
import type { MaskOptions } from '../options/options.js'
import { readOptions } from '../options/read-options.js'
import type { MaskAttack } from './attack.js'
import { columnAttacks } from './column-attacks.js'
import { listOwnerAttacks } from './owner-attacks.js'
import { privilegeAttacks } from './privilege-attacks.js'
import type { Recipe } from './recipe.js'
import { rowAttacks } from './row-attacks.js'
import { listTargets, type Target } from './target.js'
import { writeAttacks } from './write-attacks.js'

const recipes: readonly Recipe[] = [...columnAttacks, ...rowAttacks, ...writeAttacks, ...privilegeAttacks]

function aimAt(target: Target, { code, title, expect, needsLogin = false, aim }: Recipe): readonly MaskAttack[] {
  return aim(target).map(({ column, ...statements }) => {
    const id = [code, target.role.id, target.base, ...(column === undefined ? [] : [column])].join('/')
    return Object.freeze({ id, title, role: target.role.id, table: target.base, ...statements, expect, needsLogin })
  })
}

/** The attacks on the masks of one database. */
export function listAttacks(mask: Mask): readonly MaskAttack[] {
  const targets = listTargets(mask).filter(({ role }) => role.id !== retentionRole)
  const aimed = targets.flatMap((target) => recipes.flatMap((recipe) => aimAt(target, recipe)))
  return Object.freeze([...aimed, ...listOwnerAttacks(mask)])
}

/**
 * The attempts to get past the masks of these options that must fail: every role on every table. Frozen; the order is
 * stable. Run them with `runAttacks`, or with `psql` and the variables they name.
 *
 * @throws MaskOptionsError when the options are wrong.
 * @example
 * maskAttacks(spec, options).find(({ id }) => id === 'C06/baas/hr.dossier').sql // "SELECT count(*) FROM hr.dossier WHERE diagnose::text = 'gok'"
 */
export function maskAttacks(spec: Spec, options: MaskOptions): readonly MaskAttack[] {
  return listAttacks(buildMask(spec, readOptions(spec, options)))
}
