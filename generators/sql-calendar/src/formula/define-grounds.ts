import type { Deadline, Id } from '@verzuimspec/vocabulary'
import { takeReading } from '../read/take-reading.js'
import { type Context, isMoment, snake } from './context.js'
import { groundBits } from './end-of.js'

function findMoment({ base }: Context, id: Id | undefined): Deadline | undefined {
  if (id === undefined || !Object.hasOwn(base.deadlines, id)) return undefined
  const deadline = base.deadlines[id]
  return deadline !== undefined && isMoment(deadline) ? deadline : undefined
}

/** The reference to the grounds that moved the day of a name; `undefined` for what no pause can have moved. */
export function movedBy(context: Context, id: Id | undefined): string | undefined {
  const moment = findMoment(context, id)
  return moment !== undefined && canMove(context, moment, new Set()) ? `{${snake(moment.id)}__moved_by}` : undefined
}

/** Whether pauses can move a moment: by its own count, or by that of a moment it hangs on. */
function canMove(context: Context, moment: Deadline, seen: Set<Id>): boolean {
  if (seen.has(moment.id)) return false
  seen.add(moment.id)
  return moment.versions.some((version) => {
    const { from, counting, notAfter = [], notBefore = [] } = takeReading(version, context.positions)
    const bounds = [...notAfter, ...notBefore]
    if (groundBits(counting) + bounds.reduce((sum, bound) => sum + groundBits(bound.counting), 0) > 0) return true
    return [from, ...bounds.map((bound) => bound.from)].some((id) => {
      const named = findMoment(context, id)
      return named !== undefined && canMove(context, named, seen)
    })
  })
}

/** The bits of a count's own grounds with those that moved what it starts from. */
export function writeGrounds(context: Context, own: number, from: Id | undefined): string {
  const moved = movedBy(context, from)
  return moved === undefined ? `${own}` : own === 0 ? `COALESCE(${moved}, 0)` : `(COALESCE(${moved}, 0) | ${own})`
}
