import { refuseUnseen } from '../http/refusal.js'
import { viewOf } from '../records/view-of.js'
import type { ActorConnection, Call, Handler, KnownAbsence } from '../vendor/parts.js'
import { findEvents, readCaseDays, spellsUpTo } from './known-absence.js'

async function findAbsence(call: Call, connection: ActorConnection): Promise<KnownAbsence> {
  const view = viewOf(call)
  const rows = await connection.query(
    `SELECT c.id, c.eerste_ziektedag, c.datum_herstel
       FROM ${view} c JOIN ${view} deze ON deze.werknemer_id = c.werknemer_id
      WHERE deze.id = $1`,
    [call.id],
  )
  const cases = rows.map(readCaseDays)
  const current = cases.find(({ id }) => id === call.id?.toLowerCase())
  if (current === undefined) throw refuseUnseen()
  const events = await connection.asApplication((own) => findEvents(own, current.id))
  return { spells: spellsUpTo(current, cases), events }
}

/** The planning of a case that the actor sees, judged on the business day. */
export const showPlanning: Handler = async (call) => {
  const { parts, clock } = call.services
  const absence = await parts.runAs(call.services, call.actor, (connection) => findAbsence(call, connection))
  const stappen = parts.plan(absence, clock.today())
  return { status: 200, mediaType: 'application/json', body: { stappen } }
}
