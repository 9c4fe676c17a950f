import type { Fault } from './fault.js'

/** A fault that is let through for a while. */
export interface Exception {
  /** The subject of the fault. */
  readonly subject: string
  readonly reason: string
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly until: string
}

/** Files that import what they may not. */
export const trespassingFiles: readonly Exception[] = [
  {
    subject: 'packages/rules/src/diff/version-bump.ts',
    reason: 'the diff of decisions moves to the lint, which stands after the rules',
    until: '2026-12-01',
  },
]

/** The day exceptions are judged on. */
export function readToday(): string {
  return new Date().toISOString().slice(0, 10)
}

function judgeException({ subject, until }: Exception, faults: readonly Fault[], today: string): Fault[] {
  if (until < today)
    return [{ subject, message: `its exception ended on ${until}: mend the fault, then drop the exception` }]
  if (faults.some((fault) => fault.subject === subject)) return []
  return [{ subject, message: 'its exception excuses nothing any more: drop it' }]
}

/**
 * Lets the excepted faults through, and adds a fault for each exception that ended or excuses nothing.
 *
 * @param today `YYYY-MM-DD`
 */
export function applyExceptions(
  faults: readonly Fault[],
  exceptions: readonly Exception[],
  today: string,
): readonly Fault[] {
  const excepted = new Set(exceptions.map(({ subject }) => subject))
  const kept = faults.filter(({ subject }) => !excepted.has(subject))
  return [...kept, ...exceptions.flatMap((exception) => judgeException(exception, faults, today))]
}
