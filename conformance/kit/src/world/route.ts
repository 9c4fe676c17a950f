import type { Id } from '@verzuimspec/vocabulary'

/** Where a canonical operation lies in this target's API. */
export interface Route {
  readonly operation: Id
  readonly method: string
  /** With `{id}` where the record's id goes. */
  readonly path: string
}
