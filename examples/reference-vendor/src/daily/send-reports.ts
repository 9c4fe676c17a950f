import type { Connection, Row } from '../database/database.js'
import { post } from '../outbox/outbox.js'
import { findEvents, readCaseDays, spellsUpTo } from '../planning/known-absence.js'
import { findFacts } from '../records/dossier-facts.js'
import type { MessageDraft, Services, VendorParts } from '../vendor/parts.js'

const deadline = 'ziekmelding-uwv'

// Nothing can fall due yet for a case that began today or later, and a report is sent once.
const candidates = `
  SELECT v.id, v.werkgever_id, v.werknemer_id, v.naam, v.eerste_ziektedag, v.datum_herstel FROM vz.verzuimgeval v
   WHERE v.eerste_ziektedag < $1
     AND NOT EXISTS (SELECT FROM app.bericht b WHERE b.dossier = v.id AND b.soort = $2)`

const sameEmployee = `
  SELECT id, eerste_ziektedag, datum_herstel FROM vz.verzuimgeval WHERE werkgever_id = $1 AND werknemer_id = $2`

async function isDue(services: Services, connection: Connection, row: Row): Promise<boolean> {
  const today = services.clock.today()
  const current = readCaseDays(row)
  const cases = await connection.query(sameEmployee, [row.werkgever_id, row.werknemer_id])
  const spells = spellsUpTo(current, cases.map(readCaseDays))
  const steps = services.parts.plan({ spells, events: await findEvents(connection, current.id) }, today)
  const step = steps.find(({ stap }) => stap === deadline)
  const asked = step?.status === 'open' || step?.status === 'te-laat'
  return asked && step?.uiterlijk !== undefined && step.uiterlijk <= today
}

async function draftReport(connection: Connection, row: Row): Promise<MessageDraft> {
  const dossier = String(row.id)
  const data = [
    { name: 'naam', element: 'naam', value: row.naam },
    { name: 'eersteZiektedag', element: 'eerste-ziektedag', value: row.eerste_ziektedag },
  ]
  return { dossier, aan: 'uwv', soort: deadline, data, facts: await findFacts(connection, dossier) }
}

/**
 * Sends the report after 42 weeks on its last permitted day, or as soon after as the work is done. Sending is not yet
 * being received: the planning shows the step as done only when UWV's receipt was noted.
 */
export const sendReports: VendorParts['sendReports'] = (services) =>
  services.database.transact(async (connection) => {
    for (const row of await connection.query(candidates, [services.clock.today(), deadline])) {
      if (await isDue(services, connection, row)) await post(services, connection, await draftReport(connection, row))
    }
  })
