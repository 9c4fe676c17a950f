import type { Connection } from '../database/database.js'
import type { StoredRecord } from '../vendor/parts.js'

/** The dossier a record belongs to: the id of its case, or its own when it is one. */
export function dossierOf(record: StoredRecord): string {
  return String(record.verzuimgevalId ?? record.id)
}

/** What is known of a dossier. */
export async function findFacts(connection: Connection, dossier: string): Promise<Readonly<Record<string, boolean>>> {
  const rows = await connection.query('SELECT feit, waarde FROM app.feit WHERE dossier = $1', [dossier])
  return Object.fromEntries(rows.map(({ feit, waarde }) => [String(feit), waarde === true]))
}

/** Notes on which day something happened to a dossier; `first` keeps a day that was noted before. */
export async function noteEvent(
  connection: Connection,
  event: { readonly dossier: string; readonly gebeurtenis: string; readonly datum: string; readonly first?: boolean },
): Promise<void> {
  const otherwise = event.first === true ? 'NOTHING' : 'UPDATE SET datum = EXCLUDED.datum'
  await connection.query(
    `INSERT INTO app.gebeurtenis (dossier, gebeurtenis, datum) VALUES ($1, $2, $3)
     ON CONFLICT (dossier, gebeurtenis) DO ${otherwise}`,
    [event.dossier, event.gebeurtenis, event.datum],
  )
}
