import type { RunLog } from './run-log.js'

/**
 * Where the kit contradicts itself: a scenario names another last day than the calendar computes. Such a run says
 * nothing about the target.
 */
export function findKitFaults(log: RunLog): readonly string[] {
  return log.planningLooks
    .filter((look) => look.calendarLastDay !== look.expected.lastDay)
    .map(
      ({ deadline, expected, calendarLastDay }) =>
        `the scenario expects ${expected.lastDay} for \`${deadline}\`, the calendar computes ${calendarLastDay ?? 'nothing'}; mend the scenario or the norm base`,
    )
}
