import type { Id, NormBase, Rule } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

function isUnbound(role: Id, { roles }: NormBase): boolean {
  return roles[role]?.secrecy === 'none' && !roles[role].dataSubject
}

function medicalElements({ elements }: Rule, base: NormBase): readonly Id[] {
  return elements.filter((element) => base.categories[base.elements[element]?.category ?? '']?.medical)
}

/** A permit that gives medical data to a role without medical secrecy that is not the data subject. */
export const medicalPermit: LintRule<'medical-permit'> = {
  code: 'medical-permit',
  check: ({ base, placeOf }) =>
    Object.values(base.rules)
      .filter(({ effect }) => effect === 'permit')
      .flatMap((rule) => {
        const elements = medicalElements(rule, base)
        const parties = [rule.role, ...(rule.recipient === undefined ? [] : [rule.recipient])]
        if (elements.length === 0) return []
        return parties
          .filter((role) => isUnbound(role, base))
          .map((role) => ({ code: 'medical-permit', at: placeOf('rules', rule.id), subject: rule.id, role, elements }))
      }),
}
