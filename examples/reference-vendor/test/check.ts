import type { World } from './world.js'

/** A fact about a vendor, checked on every engine. */
export interface Check {
  readonly name: string
  readonly run: (world: World) => Promise<void>
}
