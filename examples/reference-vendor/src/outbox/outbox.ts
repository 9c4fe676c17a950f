import type { Connection } from '../database/database.js'
import type { MessageDraft, Services } from '../vendor/parts.js'

/** A message as it was sent. */
export interface Message {
  readonly id: string
  readonly aan: string
  readonly soort: string
  readonly inhoud: unknown
}

/** Composes a draft and puts what may be sent in the outbox; a draft of which nothing may be sent is dropped. */
export async function post(services: Services, connection: Connection, draft: MessageDraft): Promise<void> {
  const inhoud = await services.parts.compose(services, draft)
  if (inhoud === undefined) return
  const values = [draft.dossier, draft.aan, draft.soort, JSON.stringify(inhoud)]
  await connection.query('INSERT INTO app.bericht (dossier, aan, soort, inhoud) VALUES ($1, $2, $3, $4)', values)
}

/** Everything in the outbox, in the order in which it was sent. */
export async function readMessages(connection: Connection): Promise<readonly Message[]> {
  const rows = await connection.query('SELECT id, aan, soort, inhoud FROM app.bericht ORDER BY volgnummer')
  return rows.map(({ id, aan, soort, inhoud }) => ({ id: String(id), aan: String(aan), soort: String(soort), inhoud }))
}
