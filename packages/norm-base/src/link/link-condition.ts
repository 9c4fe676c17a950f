import type { FactExpression } from '@verzuimspec/vocabulary'
import type { FactExpression as AuthoredExpression } from '../tree/authored.js'

function linkExpression(authored: AuthoredExpression): FactExpression {
  if (typeof authored === 'string') return { fact: authored }
  if ('all' in authored) return { all: authored.all.map(linkExpression) }
  if ('any' in authored) return { any: authored.any.map(linkExpression) }
  return { not: linkExpression(authored.not) }
}

/** A condition as authored, a bare fact standing for itself; null when the entry states none. */
export function linkCondition(authored: AuthoredExpression | undefined): FactExpression | null {
  return authored === undefined ? null : linkExpression(authored)
}
