import { planCase } from '@verzuimspec/calendar'
import { callAs, type ScenarioContext } from '../run/context.js'
import type { Step } from '../scenario/scenario.js'

type PlanningStep = Extract<Step, { do: 'planning-inzien' }>

const calendarLastDay = (context: ScenarioContext, step: PlanningStep): string | undefined => {
  const from = context.scenario.dossiers[step.dossier]?.eersteZiektedag
  if (from === undefined) return undefined
  const profile = context.world.profile === null ? {} : { profile: context.world.profile }
  const planning = planCase(context.world.base, { spells: [{ from }] }, profile)
  return planning.steps.find(({ deadline }) => deadline === step.deadline)?.lastDay
}

/** Reads a dossier's planning and keeps it beside what the scenario and the calendar say. */
export async function lookAtPlanning(context: ScenarioContext, step: PlanningStep): Promise<void> {
  const id = context.dossiers.get(step.dossier)?.verzuimgeval
  const exchange = await callAs(context, step.as, 'planning-inzien', id === undefined ? {} : { id })
  if (exchange === undefined) return
  const expected = { lastDay: step.lastDay, late: step.late }
  const look = { deadline: step.deadline, expected, calendarLastDay: calendarLastDay(context, step), exchange }
  context.log.planningLooks.push(look)
}
