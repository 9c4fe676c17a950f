import { retainUntil } from '@verzuimspec/calendar'
import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import type { Exchange } from '../port/api-port.js'
import { callAs, type ScenarioContext } from '../run/context.js'
import type { Step } from '../scenario/scenario.js'

type RetentionStep = Extract<Step, { do: 'bewaring-nagaan' }>

const readableEntities = (context: ScenarioContext, step: RetentionStep): readonly Id[] => {
  const covered = context.world.base.retention[step.retention]?.entities ?? []
  const readable = context.world.entities.filter(({ id, readBy }) => covered.includes(id) && readBy.includes(step.as))
  return readable.map(({ id }) => id)
}

const readRecord = (context: ScenarioContext, step: RetentionStep, entity: Id): Promise<Exchange | undefined> =>
  callAs(context, step.as, `${entity}-inzien`, { id: context.dossiers.get(step.dossier)?.[entity] ?? '' })

/** Whether an answer shows the record that was asked for; what it shows of other records is another check's matter. */
const showsRecord = (context: ScenarioContext, step: RetentionStep, exchange: Exchange): boolean => {
  const seen = context.log.observations.find((observation) => observation.exchange === exchange)?.sightings ?? []
  const entity = context.world.operationById.get(exchange.operation)?.entity
  return seen.some(
    ({ canary: { planting } }) =>
      planting.in === 'dossier' && planting.dossier === step.dossier && planting.entity === entity,
  )
}

const calendarLastDay = (context: ScenarioContext, { retention, dossier }: RetentionStep): IsoDate => {
  const { events = {}, facts = {} } = context.scenario.dossiers[dossier] ?? {}
  return retainUntil(context.world.base, { retention, events, facts }).lastDay
}

/** Reads each record that a retention term covers, and keeps whether the dossier still shows. */
export async function lookAtRetention(context: ScenarioContext, step: RetentionStep, today: IsoDate): Promise<void> {
  const answers: Exchange[] = []
  for (const entity of readableEntities(context, step)) {
    const exchange = await readRecord(context, step, entity)
    if (exchange !== undefined) answers.push(exchange)
  }
  const shown = answers.filter((exchange) => showsRecord(context, step, exchange))
  const kept = step.expect === 'aanwezig' ? shown.length === answers.length : shown.length > 0
  const telling =
    (step.expect === 'aanwezig' ? answers.find((answer) => !shown.includes(answer)) : shown[0]) ?? answers[0]
  if (telling === undefined) return
  const found = kept ? 'aanwezig' : 'verdwenen'
  context.log.retentionLooks.push({
    retention: step.retention,
    today,
    calendarLastDay: calendarLastDay(context, step),
    expected: step.expect,
    found,
    exchange: telling,
  })
}
