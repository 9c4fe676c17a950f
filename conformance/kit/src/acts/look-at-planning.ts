import { planCase } from '@verzuimspec/calendar'
import type { Act } from '../scenario/scenario.js'
import { callAs, type ScenarioRun } from './run.js'

type PlanningAct = Extract<Act, { do: 'planning-inzien' }>

const calendarLastDay = (run: ScenarioRun, act: PlanningAct): string | undefined => {
  const from = run.scenario.dossiers[act.dossier]?.eersteZiektedag
  if (from === undefined) return undefined
  const profile = run.world.profile === null ? {} : { profile: run.world.profile }
  const planning = planCase(run.world.base, { spells: [{ from }] }, profile)
  return planning.steps.find(({ deadline }) => deadline === act.deadline)?.lastDay
}

/** Reads a dossier's planning and keeps it beside what the scenario and the calendar say. */
export async function lookAtPlanning(run: ScenarioRun, act: PlanningAct): Promise<void> {
  const id = run.dossiers.get(act.dossier)?.verzuimgeval
  const exchange = await callAs(run, act.as, 'planning-inzien', id === undefined ? {} : { id })
  if (exchange === undefined) return
  const expected = { lastDay: act.lastDay, late: act.late }
  const look = { deadline: act.deadline, expected, calendarLastDay: calendarLastDay(run, act), exchange }
  run.log.planningLooks.push(look)
}
