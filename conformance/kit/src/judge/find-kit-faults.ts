import type { PlanningLook, RetentionLook, RunLog } from '../looks/run-log.js'

const findPlanningFault = ({ deadline, expected, calendarLastDay }: PlanningLook): readonly string[] =>
  calendarLastDay === expected.lastDay
    ? []
    : [
        `the scenario expects ${expected.lastDay} for \`${deadline}\`, the calendar computes ${calendarLastDay ?? 'nothing'}`,
      ]

const findRetentionFault = ({ retention, today, expected, calendarLastDay }: RetentionLook): readonly string[] => {
  const isKept = today <= calendarLastDay
  return isKept === (expected === 'aanwezig')
    ? []
    : [
        `the scenario expects \`${retention}\` to be ${expected} on ${today}, the calendar ends it on ${calendarLastDay}`,
      ]
}

/**
 * Where the kit contradicts itself: a scenario names another day than the calendar computes. Such a run says nothing
 * about the target. To be mended in the scenario or the norm base.
 */
export function findKitFaults(log: RunLog): readonly string[] {
  return [...log.planningLooks.flatMap(findPlanningFault), ...log.retentionLooks.flatMap(findRetentionFault)]
}
