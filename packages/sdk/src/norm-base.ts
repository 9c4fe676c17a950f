import { readTables } from './generated/tables.js'
import { remember } from './remember.js'

/** The norm base with all its versions, read when first asked for. */
export const normBase = remember(readTables)
