import type { Connection } from '../database/database.js'
import { type RetentionTerm, retentionTerms } from './retention-terms.js'

const namesOf = ({ tables }: RetentionTerm): readonly string[] => tables.map(({ name }) => name)

const governsCase = (term: RetentionTerm): boolean => namesOf(term).includes('verzuimgeval')

/** The other terms that govern something this one does not: what they need to know stays. */
function termsThatRunOn(term: RetentionTerm): readonly RetentionTerm[] {
  return retentionTerms.filter((other) => namesOf(other).some((name) => !namesOf(term).includes(name)))
}

const emptyRegister = `
  DELETE FROM app.personeel p WHERE NOT EXISTS (
    SELECT FROM vz.verzuimgeval v WHERE v.werkgever_id = p.werkgever AND v.werknemer_id = p.werknemer)`

/**
 * Clears what the application itself kept of a dossier whose records are gone: the day the term ran from, and with the
 * case every day, fact and message that no other term still needs.
 */
export async function clearTraces(connection: Connection, term: RetentionTerm, dossier: string): Promise<void> {
  if (!governsCase(term)) {
    await connection.query('DELETE FROM app.gebeurtenis WHERE dossier = $1 AND gebeurtenis = $2', [dossier, term.start])
    await connection.query('DELETE FROM app.feit WHERE dossier = $1 AND feit = ANY ($2)', [dossier, term.facts])
    return
  }
  const others = termsThatRunOn(term)
  const [starts, facts] = [others.map(({ start }) => start), others.flatMap((other) => other.facts)]
  await connection.query('DELETE FROM app.gebeurtenis WHERE dossier = $1 AND gebeurtenis <> ALL ($2)', [
    dossier,
    starts,
  ])
  await connection.query('DELETE FROM app.feit WHERE dossier = $1 AND feit <> ALL ($2)', [dossier, facts])
  await connection.query('DELETE FROM app.bericht WHERE dossier = $1', [dossier])
  await connection.query(emptyRegister)
}
