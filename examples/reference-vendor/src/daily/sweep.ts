import { retention } from '@verzuimspec/sdk'
import type { Connection } from '../database/database.js'
import { quoteName } from '../database/quote-name.js'
import { findFacts } from '../records/dossier-facts.js'
import type { Services, VendorParts } from '../vendor/parts.js'
import { clearTraces } from './clear-traces.js'
import { type RetentionTerm, retentionTerms } from './retention-terms.js'

type Query = Parameters<typeof retention>[0]

/** A dossier whose term of keeping has passed, and the last day of that term. */
interface Expired {
  readonly dossier: string
  readonly lastDay: string
}

async function judge(
  services: Services,
  connection: Connection,
  term: RetentionTerm,
  start: { readonly dossier: string; readonly datum: string },
): Promise<readonly Expired[]> {
  const facts = await findFacts(connection, start.dossier)
  const query = { retention: term.retention, events: { [term.start]: start.datum }, facts } as Query
  const { status, bound, missing, lastDay } = retention(query, { today: services.clock.today() })
  // After a minimum nothing says that the file must go, so it goes only when nothing can still ask for it.
  const goes = status === 'must-be-gone' || (bound === 'minimum' && status === 'may-keep' && missing.length === 0)
  return goes ? [{ dossier: start.dossier, lastDay }] : []
}

async function findExpired(
  services: Services,
  connection: Connection,
  term: RetentionTerm,
): Promise<readonly Expired[]> {
  const starts = await connection.query('SELECT dossier, datum FROM app.gebeurtenis WHERE gebeurtenis = $1', [
    term.start,
  ])
  const judged: Expired[] = []
  for (const { dossier, datum } of starts) {
    judged.push(...(await judge(services, connection, term, { dossier: String(dossier), datum: String(datum) })))
  }
  return judged
}

// The business day of a sandbox may lie ahead of the database's own, by which the generated policy judges.
async function release(
  connection: Connection,
  { tables }: RetentionTerm,
  { dossier, lastDay }: Expired,
): Promise<void> {
  for (const table of tables) {
    await connection.query(
      `UPDATE vz.${quoteName(table.name)} SET bewaren_tot = LEAST($2::date, CURRENT_DATE - 1)
        WHERE ${quoteName(table.dossier)} = $1`,
      [dossier, lastDay],
    )
  }
}

async function destroy({ prefix }: Services, connection: Connection, { tables }: RetentionTerm): Promise<void> {
  const role = quoteName(`${prefix}_bewaartermijn`)
  await connection.query(`SET LOCAL ROLE ${role}`)
  for (const { name } of tables) await connection.query(`DELETE FROM ${role}.${quoteName(name)}`)
  await connection.query('SET LOCAL ROLE NONE')
}

/**
 * Destroys what may be kept no longer. The verdict is the SDK's; the deleting is done under the generated retention
 * role, which can delete a row only when the date on it has passed, so no slip here can take more than that.
 */
export const sweep: VendorParts['sweep'] = (services) =>
  services.database.transact(async (connection) => {
    for (const term of retentionTerms) {
      const expired = await findExpired(services, connection, term)
      for (const one of expired) await release(connection, term, one)
      if (expired.length > 0) await destroy(services, connection, term)
      for (const { dossier } of expired) await clearTraces(connection, term, dossier)
    }
  })
