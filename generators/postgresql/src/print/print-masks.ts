import type { Mask } from '../mask/mask.js'
import { printClearing } from './print-clearing.js'
import { printContext } from './print-context.js'
import { printLogins } from './print-logins.js'
import { printRoles } from './print-roles.js'
import { printSeal } from './print-seal.js'
import { printStart } from './print-start.js'
import { printBaseSchemas, printChildren, printTable } from './print-tables.js'

/** The masks as one SQL script, in one transaction, that may be run again. */
export function printMasks(mask: Mask): string {
  return [
    printStart(mask),
    printRoles(mask),
    printContext(mask),
    printClearing(mask),
    printBaseSchemas(mask),
    ...mask.tables.map((table) => printTable(mask, table)),
    printChildren(mask),
    printLogins(mask),
    printSeal(mask),
    'COMMIT;\n',
  ].join('\n')
}
