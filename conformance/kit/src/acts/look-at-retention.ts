import { retainUntil } from '@verzuimspec/calendar'
import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import type { Exchange } from '../port/api-port.js'
import type { Act } from '../scenario/scenario.js'
import { callAs, type ScenarioRun } from './run.js'

type RetentionAct = Extract<Act, { do: 'bewaring-nagaan' }>

const readableEntities = (run: ScenarioRun, act: RetentionAct): readonly Id[] => {
  const covered = run.world.base.retention[act.retention]?.entities ?? []
  const readable = run.world.entities.filter(({ id, readBy }) => covered.includes(id) && readBy.includes(act.as))
  return readable.map(({ id }) => id)
}

const readRecord = (run: ScenarioRun, act: RetentionAct, entity: Id): Promise<Exchange | undefined> =>
  callAs(run, act.as, `${entity}-inzien`, { id: run.dossiers.get(act.dossier)?.[entity] ?? '' })

/** Whether an answer shows the record that was asked for; what it shows of other records is another check's matter. */
const showsRecord = (run: ScenarioRun, act: RetentionAct, exchange: Exchange): boolean => {
  const seen = run.log.observations.find((observation) => observation.exchange === exchange)?.sightings ?? []
  const entity = run.world.operationById.get(exchange.operation)?.entity
  return seen.some(
    ({ canary: { planting } }) =>
      planting.in === 'dossier' && planting.dossier === act.dossier && planting.entity === entity,
  )
}

const calendarLastDay = (run: ScenarioRun, { retention, dossier }: RetentionAct): IsoDate => {
  const { events = {}, facts = {} } = run.scenario.dossiers[dossier] ?? {}
  return retainUntil(run.world.base, { retention, events, facts }).lastDay
}

/** Reads each record that a retention term covers, and keeps whether the dossier still shows. */
export async function lookAtRetention(run: ScenarioRun, act: RetentionAct, today: IsoDate): Promise<void> {
  const answers: Exchange[] = []
  for (const entity of readableEntities(run, act)) {
    const exchange = await readRecord(run, act, entity)
    if (exchange !== undefined) answers.push(exchange)
  }
  const shown = answers.filter((exchange) => showsRecord(run, act, exchange))
  const kept = act.expect === 'aanwezig' ? shown.length === answers.length : shown.length > 0
  const deciding =
    (act.expect === 'aanwezig' ? answers.find((answer) => !shown.includes(answer)) : shown[0]) ?? answers[0]
  if (deciding === undefined) return
  const found = kept ? 'aanwezig' : 'verdwenen'
  run.log.retentionLooks.push({
    retention: act.retention,
    today,
    calendarLastDay: calendarLastDay(run, act),
    expected: act.expect,
    found,
    exchange: deciding,
  })
}
