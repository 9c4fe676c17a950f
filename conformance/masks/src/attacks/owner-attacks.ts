import { type Mask, printName, printRelation } from '@verzuimspec/generate-postgresql'
import type { MaskAttack } from './attack.js'

/** What attacks by the owner of the tables have for a role. */
export const ownerRole = 'owner'

/** Attempts of whoever comes in as the owner of the tables: row security holds for him too. */
export function listOwnerAttacks(mask: Mask): readonly MaskAttack[] {
  return mask.tables.map(({ mapped }) => {
    const table = printRelation(mapped.relation)
    return Object.freeze({
      id: `O01/${ownerRole}/${table}`,
      title: 'reads the table as its owner',
      role: ownerRole,
      table,
      sql: `SELECT ${printName(mapped.key)} FROM ${table}`,
      expect: 'no-rows',
      needsLogin: false,
    })
  })
}
