import type { Dialect } from '../dialect/dialect.js'

/** The end of a period that is still running. */
const RUNNING = 1073741823

const BEFORE = 'PARTITION BY case_id ORDER BY from_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING'
const UP_TO = 'PARTITION BY case_id ORDER BY from_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW'

function printPieces({ toNumber }: Dialect, schema: string): string {
  return `spell AS (
  SELECT case_id, ${toNumber('from_day')} AS from_day, COALESCE(${toNumber('to_day')}, ${RUNNING}) AS to_day, by_pregnancy
  FROM ${schema}.spells
),
leave_period AS (
  SELECT case_id, ${toNumber('from_day')} AS from_day, ${toNumber('to_day')} AS to_day, other_cause FROM ${schema}.leaves
),
-- A spell beside each leave it runs through: on such a day it is the leave that keeps the employee from work.
cut AS (
  SELECT s.case_id, s.from_day, s.to_day, s.by_pregnancy, l.from_day AS leave_from, l.to_day AS leave_to,
    ROW_NUMBER() OVER (PARTITION BY s.case_id, s.from_day ORDER BY l.from_day) AS nr,
    LEAD(l.from_day) OVER (PARTITION BY s.case_id, s.from_day ORDER BY l.from_day) AS next_leave
  FROM spell s
  LEFT JOIN leave_period l ON l.case_id = s.case_id AND l.from_day <= s.to_day AND l.to_day >= s.from_day
),
-- What is left of the spells, and the leaves: none shares a day with another.
item AS (
  SELECT case_id, from_day, COALESCE(leave_from - 1, to_day) AS to_day, 1 AS sick, by_pregnancy, 0 AS other_cause
  FROM cut WHERE nr = 1 AND from_day <= COALESCE(leave_from - 1, to_day)
  UNION ALL
  SELECT case_id, leave_to + 1, COALESCE(next_leave - 1, to_day), 1, by_pregnancy, 0
  FROM cut WHERE leave_to + 1 <= COALESCE(next_leave - 1, to_day)
  UNION ALL
  SELECT case_id, from_day, to_day, 0, FALSE, CASE WHEN other_cause THEN 1 ELSE 0 END FROM leave_period
)`
}

function printJoining(joinBelow: number): string {
  return `placed AS (
  SELECT case_id, from_day, to_day, sick, by_pregnancy,
    MAX(to_day) OVER (${BEFORE}) AS until_before,
    MAX(CASE WHEN sick = 1 THEN to_day END) OVER (${BEFORE}) AS sick_until,
    SUM(CASE WHEN sick = 1 THEN 0 ELSE to_day - from_day + 1 END) OVER (${UP_TO}) AS leave_days,
    SUM(other_cause) OVER (${UP_TO}) AS others,
    MAX(CASE WHEN sick = 0 THEN to_day END) OVER (${BEFORE}) AS leave_until
  FROM item
),
compared AS (
  SELECT case_id, from_day, to_day, sick, by_pregnancy, until_before, sick_until, leave_days, others, leave_until,
    MAX(CASE WHEN sick = 1 THEN leave_days END) OVER (${BEFORE}) AS leave_days_before,
    MAX(CASE WHEN sick = 1 THEN others END) OVER (${BEFORE}) AS others_before
  FROM placed
),
-- An absence starts anew after ${joinBelow} days without sickness, unless leave of the same cause fills all of them.
started AS (
  SELECT case_id, from_day, to_day, sick, by_pregnancy, until_before, leave_until,
    MAX(CASE WHEN sick = 1 AND (sick_until IS NULL OR NOT (from_day - sick_until - 1 < ${joinBelow} OR (
      leave_days - leave_days_before = from_day - sick_until - 1 AND others = others_before
    ))) THEN from_day END) OVER (PARTITION BY case_id) AS first_day,
    MAX(CASE WHEN sick = 1 THEN to_day END) OVER (PARTITION BY case_id) AS last_sick_day
  FROM compared
)`
}

function printPauses({ gatherPauses }: Dialect): string {
  return `-- The well days before an item, and the item itself, as far as they may be left out of a count. Illness from pregnancy
-- may while no leave of the absence, nor one that its first day follows directly, lies before it.
paused AS (
  SELECT case_id, from_day, to_day, first_day, last_sick_day,
    until_before + 1 AS pause_from,
    CASE WHEN from_day > first_day AND from_day - until_before > 1 AND (sick = 1 OR from_day < last_sick_day) THEN 1 ELSE 0 END AS pause_ground,
    CASE WHEN sick = 0 THEN 2
      WHEN by_pregnancy AND to_day < ${RUNNING} AND (leave_until IS NULL OR leave_until < first_day - 1) THEN 4
      ELSE 0 END AS own_ground
  FROM started WHERE from_day >= first_day
),
absence AS (
  SELECT case_id, first_day, CASE WHEN last_sick_day < ${RUNNING} THEN last_sick_day + 1 END AS recovered,
    ${gatherPauses} AS pauses
  FROM paused GROUP BY case_id, first_day, last_sick_day
)`
}

/** The latest absence of every case: its first day, its end, and the days within it that may not count. */
export function printAbsences(dialect: Dialect, schema: string, joinBelow: number): string {
  return [printPieces(dialect, schema), printJoining(joinBelow), printPauses(dialect)].join(',\n')
}
