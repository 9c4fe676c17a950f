import type { Report } from '@verzuimspec/input'
import type { Id, Role, Spec } from '@verzuimspec/vocabulary'

function findAudience(spec: Spec, id: Id, report: Report): Role | undefined {
  const role = Object.hasOwn(spec.roles, id) ? spec.roles[id] : undefined
  if (role === undefined) report.refuseId([], 'role', id, Object.keys(spec.roles))
  else if (!role.usesSystem) {
    report.refuse([], {
      nl: {
        wrong: `\`${id}\` logt niet in een verzuimsysteem in, dus er wordt niets voor gemaakt`,
        expected: 'rollen die het systeem gebruiken',
        mend: `laat \`${id}\` weg`,
      },
      en: {
        wrong: `\`${id}\` has no login in an absence system, so nothing is generated for it`,
        expected: 'roles that use the system',
        mend: `leave \`${id}\` out`,
      },
    })
  }
  return role
}

/**
 * The roles to generate for: those asked for, without repeats, else all that use an absence system; in the order of
 * the norm base. What cannot be generated for is reported.
 *
 * @example
 * chooseAudiences(spec, ['werkgever'], report).map(({ label }) => label.en) // ['Employer']
 */
export function chooseAudiences(spec: Spec, asked: readonly Id[] | undefined, report: Report): readonly Role[] {
  if (asked === undefined) return Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)
  const wanted = new Set(asked.map((id, i) => findAudience(spec, id, report.below(['roles', i]))))
  return Object.values(spec.roles).filter((role) => wanted.has(role))
}
