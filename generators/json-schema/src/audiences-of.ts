import { UnknownIdError } from '@verzuimspec/rules'
import type { Id, Role, Spec } from '@verzuimspec/vocabulary'

function findAudience(spec: Spec, id: Id): Role {
  const role = Object.hasOwn(spec.roles, id) ? spec.roles[id] : undefined
  if (role === undefined) throw new UnknownIdError('role', id, Object.keys(spec.roles))
  if (role.usesSystem) return role
  throw new RangeError(
    `\`${id}\` has no login in an absence system, so nothing is generated for it; expected roles that use the system; leave \`${id}\` out`,
  )
}

/**
 * The roles to generate for: those asked for, without repeats, else all that use an absence system; in the order of
 * the norm base.
 *
 * @throws UnknownIdError on a role the norm base does not have, RangeError on one that does not use the system.
 * @example
 * audiencesOf(spec, ['werkgever']).map(({ label }) => label.en) // ['Employer']
 */
export function audiencesOf(spec: Spec, asked?: readonly Id[]): readonly Role[] {
  if (asked === undefined) return Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)
  const wanted = new Set(asked.map((id) => findAudience(spec, id)))
  return Object.values(spec.roles).filter((role) => wanted.has(role))
}
