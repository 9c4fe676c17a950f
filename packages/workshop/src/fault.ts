/** Something a gate refuses. */
export interface Fault {
  /** What it is about: a path from the root, or a package name. */
  readonly subject: string
  /** Lower-case: what is wrong, and how to mend it. */
  readonly message: string
}

/** One line per fault, as a failing gate shows it. */
export function printFaults(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ subject, message }) => `${subject}: ${message}`)
}
