import type { Id } from '@verzuimspec/vocabulary'
import type { Findings } from './findings.js'

/**
 * The positive control of every "may not see": a role that may, saw the same datum of the same dossier in this run.
 * Without it, a target that shows nobody anything would look obedient.
 */
export function sawEntitled({ seen }: Findings, element: Id): boolean {
  return seen.byEntitled.has(element)
}

/** Whether the role itself was let in and shown something it may see, where it has something to see. */
export function wasServed({ world, log, seen }: Findings, role: Id, kinds: readonly string[]): boolean {
  if (!log.aliveAtEnd.has(role)) return false
  const own = (world.operations[role] ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return own.length === 0 || own.some((operation) => seen.served.get(role)?.has(operation) === true)
}

/** Whether any role was shown anything of the planted dossiers: without that, nobody's blindness proves anything. */
export function showedSomething({ seen }: Findings): boolean {
  return seen.anything
}
