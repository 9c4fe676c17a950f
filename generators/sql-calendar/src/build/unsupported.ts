import type { Deadline, Id, NormBase } from '@verzuimspec/vocabulary'

/** A deadline no SQL is generated for, and why. */
export interface Unsupported {
  readonly deadline: Id
  readonly because: string
}

function listFaults({ id, nature, metBy = [] }: Deadline): readonly string[] {
  return [
    ...(nature === 'moment' && metBy.length > 0 ? ['it is a moment that other events meet'] : []),
    ...(id.length > 48 ? ['its name leaves no room for the names SQL needs'] : []),
  ]
}

/**
 * The deadlines whose form the SQL does not follow; none of the norm base as it stands. Nothing is generated while there
 * is one, because others may hang on it and a date that is wrong is worse than none.
 *
 * @example
 * unsupportedDeadlines(base) // => []
 */
export function unsupportedDeadlines(base: NormBase): readonly Unsupported[] {
  const found = Object.values(base.deadlines).map((deadline) => ({
    deadline: deadline.id,
    faults: listFaults(deadline),
  }))
  return Object.freeze(
    found.flatMap(({ deadline, faults }) =>
      faults.length === 0 ? [] : [Object.freeze({ deadline, because: faults.join('; ') })],
    ),
  )
}
