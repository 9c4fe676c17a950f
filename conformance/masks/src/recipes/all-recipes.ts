import { columnAttacks } from './column-attacks.js'
import { privilegeAttacks } from './privilege-attacks.js'
import type { Recipe } from './recipe.js'
import { rowAttacks } from './row-attacks.js'
import { rowWriteAttacks } from './row-write-attacks.js'
import { writeAttacks } from './write-attacks.js'

/** Every attack. A new family is a new file and a line here. */
export const allRecipes: readonly Recipe[] = Object.freeze([
  ...columnAttacks,
  ...rowAttacks,
  ...rowWriteAttacks,
  ...writeAttacks,
  ...privilegeAttacks,
])
