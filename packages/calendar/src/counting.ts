import type { PausePeriod } from './joining.js'

/**
 * The end of a term once the days that do not count are left out of it. `end` is its end by the calendar; each pause
 * on one of the `grounds` that starts before the end so far moves it by the pause's days. A pause that starts on the
 * end itself no longer moves it: by then the counted days have passed.
 */
export function skipPauses(start: number, end: number, pauses: readonly PausePeriod[], grounds: number): number {
  if (grounds === 0) return end
  let moved = end
  for (const pause of pauses) {
    if (pause.from >= moved) break
    if ((pause.ground & grounds) === 0 || pause.to < start) continue
    moved += pause.to - Math.max(pause.from, start) + 1
  }
  return moved
}
