import type { FactExpression } from '@verzuimspec/vocabulary'
import type { FactExpression as AuthoredExpression } from '../../tree/authored.js'

/** A condition as authored, a bare fact standing for itself. */
export function linkCondition(authored: AuthoredExpression): FactExpression {
  if (typeof authored === 'string') return { fact: authored }
  if ('all' in authored) return { all: authored.all.map(linkCondition) }
  if ('any' in authored) return { any: authored.any.map(linkCondition) }
  return { not: linkCondition(authored.not) }
}
