import { type Mask, type MaskOptions, planMasks } from '@verzuimspec/generate-postgresql'
import type { Spec } from '@verzuimspec/vocabulary'
import { type Aim, listAims } from '../aim/aim.js'
import { allRecipes } from '../recipes/all-recipes.js'
import type { Recipe } from '../recipes/recipe.js'
import type { MaskAttack } from './attack.js'
import { listOwnerAttacks } from './owner-attacks.js'

function aimAt(aim: Aim, { code, title, expect, needsLogin = false, write }: Recipe): readonly MaskAttack[] {
  return write(aim).map(({ column, ...statements }) => {
    const id = [code, aim.role.id, aim.base, ...(column === undefined ? [] : [column])].join('/')
    return Object.freeze({ id, title, role: aim.role.id, table: aim.base, ...statements, expect, needsLogin })
  })
}

/** The attacks on the masks of one database. */
export function listAttacks(mask: Mask): readonly MaskAttack[] {
  const aimed = listAims(mask).flatMap((aim) => allRecipes.flatMap((recipe) => aimAt(aim, recipe)))
  return Object.freeze([...aimed, ...listOwnerAttacks(mask)])
}

/**
 * The attempts to get past the masks of these options that must fail: every role on every table. Frozen; the order is
 * stable. Run them with `runAttacks`, or with `psql` and the variables they name.
 *
 * @throws InputError when the options are wrong.
 * @example
 * maskAttacks(spec, options).find(({ id }) => id === 'C09/werkgever/vz.medisch_dossier').expect // 'refused'
 */
export function maskAttacks(spec: Spec, options: MaskOptions): readonly MaskAttack[] {
  return listAttacks(planMasks(spec, options))
}
