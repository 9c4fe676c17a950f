import type { FactExpression } from '../../tree/authored.js'
import { linkCondition } from './link-condition.js'
import { linkPosition } from './link-position.js'

/** How a value takes the form that its schema names in `x-becomes`. Its file is valid, so the value has its type. */
export const linkedForms: Readonly<Record<string, (authored: unknown) => unknown>> = Object.freeze({
  FactExpression: (authored: unknown) => linkCondition(authored as FactExpression),
  PositionRef: (authored: unknown) => linkPosition(authored as string),
})
