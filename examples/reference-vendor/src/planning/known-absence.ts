import type { Connection, Row } from '../database/database.js'
import type { KnownAbsence } from '../vendor/parts.js'

/** A case as far as its days go; `datumHerstel` is the first day without incapacity. */
export interface CaseDays {
  readonly id: string
  readonly eersteZiektedag: string
  readonly datumHerstel?: string
}

/** The days of a case, from a row of its table. */
export function readCaseDays(row: Row): CaseDays {
  const { id, eerste_ziektedag: eersteZiektedag, datum_herstel: datumHerstel } = row
  const recovered = datumHerstel === null || datumHerstel === undefined ? {} : { datumHerstel: String(datumHerstel) }
  return { id: String(id), eersteZiektedag: String(eersteZiektedag), ...recovered }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

function toSpell({ eersteZiektedag, datumHerstel }: CaseDays): { from: string; to?: string } {
  if (datumHerstel === undefined) return { from: eersteZiektedag }
  const to = dayBefore(datumHerstel)
  return { from: eersteZiektedag, to: to < eersteZiektedag ? eersteZiektedag : to }
}

/**
 * The spells up to and including one case: earlier cases of the same employee that had ended when it began. Whether
 * they count as one absence with it is for the planning to say.
 */
export function spellsUpTo(current: CaseDays, cases: readonly CaseDays[]): KnownAbsence['spells'] {
  const spells = [current]
  const earlier = cases.filter(({ id, datumHerstel }) => id !== current.id && datumHerstel !== undefined)
  for (const candidate of [...earlier].sort((a, b) => b.eersteZiektedag.localeCompare(a.eersteZiektedag))) {
    const next = spells[0] ?? current
    if (candidate.eersteZiektedag < next.eersteZiektedag && (candidate.datumHerstel ?? '') <= next.eersteZiektedag) {
      spells.unshift(candidate)
    }
  }
  return spells.map(toSpell)
}

/** What happened to a dossier, and on which day. */
export async function findEvents(connection: Connection, dossier: string): Promise<KnownAbsence['events']> {
  const rows = await connection.query('SELECT gebeurtenis, datum FROM app.gebeurtenis WHERE dossier = $1', [dossier])
  return Object.fromEntries(rows.map(({ gebeurtenis, datum }) => [String(gebeurtenis), String(datum)]))
}
