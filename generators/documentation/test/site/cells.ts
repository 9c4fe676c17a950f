import { type Cell, compileRules, enumerateCells } from '@verzuimspec/rules'
import { spec } from '../fixture.js'

/** The rules of the real norm base. */
export const rules = compileRules(spec)

/** Every decision they make while nothing is known of the case. */
export const cells: readonly Cell[] = [...enumerateCells(rules)]
