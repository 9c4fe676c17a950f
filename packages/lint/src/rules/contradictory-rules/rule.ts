import type { Rule } from '@verzuimspec/vocabulary'
import { overlapOf } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

function intersect<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.filter((item) => b.includes(item))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

// A prohibition beats a permission. One under facts, a position or a purpose of its own leaves the permit the rest.
function coversAlways(prohibition: Rule, permit: Rule): boolean {
  const { position, purpose, requires } = prohibition
  return (
    (requires === null || isSame(requires, permit.requires)) &&
    (position === undefined || isSame(position, permit.position)) &&
    (purpose === undefined || purpose === permit.purpose)
  )
}

function clash(permit: Rule, prohibition: Rule): Pick<Rule, 'actions' | 'elements'> | null {
  if (prohibition.role !== permit.role || prohibition.recipient !== permit.recipient) return null
  if (!coversAlways(prohibition, permit) || !overlapOf(prohibition, permit)) return null
  const actions = intersect(permit.actions, prohibition.actions)
  const elements = intersect(permit.elements, prohibition.elements)
  return actions.length > 0 && elements.length > 0 ? { actions, elements } : null
}

/** A permit that a prohibition for the same role and data beats whenever it would hold. */
export const contradictoryRules: LintRule<'contradictory-rules'> = {
  code: 'contradictory-rules',
  check: ({ base, placeOf }) => {
    const rules = Object.values(base.rules)
    const prohibitions = rules.filter(({ effect }) => effect === 'prohibit')
    return rules
      .filter(({ effect }) => effect === 'permit')
      .flatMap((permit) =>
        prohibitions.map((prohibition) => ({ permit, prohibition, both: clash(permit, prohibition) })),
      )
      .flatMap(({ permit: { id: subject }, prohibition: { id: other }, both }) =>
        both ? [{ code: 'contradictory-rules', at: placeOf('rules', subject), subject, other, ...both }] : [],
      )
  },
}
