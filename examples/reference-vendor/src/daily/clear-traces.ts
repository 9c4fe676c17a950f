import type { Connection } from '../database/database.js'
import { type RetentionTerm, retentionTerms } from './retention-terms.js'

const emptyRegister = `
  DELETE FROM app.personeel p WHERE NOT EXISTS (
    SELECT FROM vz.verzuimgeval v WHERE v.werkgever_id = p.werkgever AND v.werknemer_id = p.werknemer)`

/**
 * Clears what the application itself kept of a dossier whose records are gone: messages, and every day and fact that
 * no other term of keeping still needs.
 */
export async function clearTraces(connection: Connection, term: RetentionTerm, dossier: string): Promise<void> {
  const others = retentionTerms.filter(({ retention }) => retention !== term.retention)
  const [starts, facts] = [others.map(({ start }) => start), others.flatMap((other) => other.facts)]
  await connection.query('DELETE FROM app.gebeurtenis WHERE dossier = $1 AND gebeurtenis <> ALL ($2)', [
    dossier,
    starts,
  ])
  await connection.query('DELETE FROM app.feit WHERE dossier = $1 AND feit <> ALL ($2)', [dossier, facts])
  if (term.retention !== 'verzuimadministratie-werkgever') return
  await connection.query('DELETE FROM app.bericht WHERE dossier = $1', [dossier])
  await connection.query(emptyRegister)
}
