import type { Counting } from '@verzuimspec/vocabulary'
import { ON_LEAVE, type PausePeriod, PREGNANT, WELL } from '../case/joining.js'

const GROUND: Readonly<Record<Counting, number>> = {
  samengeteld: WELL,
  'zonder-verlof': ON_LEAVE,
  'zonder-zwangerschapsziekte': PREGNANT,
}

/** The bits of the grounds on which days do not count. */
export function groundBits(counting: readonly Counting[] | undefined): number {
  return counting?.reduce((bits, ground) => bits | GROUND[ground], 0) ?? 0
}

/**
 * The end of a term once the days that do not count are left out of it: the first day after the days counted, which
 * begin on `start`. `end` is that day by the calendar; each pause on one of the `grounds` that starts before the end so
 * far moves it by the pause's days. A pause that starts on the end itself no longer moves it: by then the counted days
 * have passed.
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

/**
 * The day counted back from a moment that pauses on these grounds have moved. A pause that came after the day, when it
 * was past already, moved only the moment: what fell due stays where it fell. `moment` is the moment as moved.
 */
export function skipPausesBack(moment: number, day: number, pauses: readonly PausePeriod[], grounds: number): number {
  if (grounds === 0) return day
  let moved = day
  for (let index = pauses.length - 1; index >= 0; index -= 1) {
    const pause = pauses[index]
    if (pause === undefined || (pause.ground & grounds) === 0 || pause.from >= moment) continue
    if (pause.to < moved - 1) break
    moved -= pause.to - pause.from + 1
  }
  return moved
}
