import type { Database } from '../database.js'
import type { Attempt, Outcome } from '../judge/judge-attack.js'
import { fillScene, type Scene } from '../scene/fill-scene.js'

/** Statements, and the same with a wrong guess where there is one. */
export interface Attempted {
  readonly sql: string
  readonly twin?: string
}

function outcomeOf(error: unknown): Outcome {
  const { code, message, detail, hint } = Object(error) as Record<string, unknown>
  if (typeof code !== 'string' || code === '') throw error
  return { kind: 'error', code, message: String(message), detail: [detail, hint].filter(Boolean).join(' ') }
}

async function attemptOnce(database: Database, begin: string, sql: string): Promise<Outcome> {
  await database.run('BEGIN')
  try {
    await database.run(begin)
    return { kind: 'rows', rows: await database.run(sql) }
  } catch (error) {
    return outcomeOf(error)
  } finally {
    await database.run('ROLLBACK')
  }
}

/** Runs statements, with their variables filled in, each time in a transaction that is always rolled back. */
export async function attempt(
  database: Database,
  begin: string,
  { sql, twin }: Attempted,
  scene: Scene,
): Promise<Attempt> {
  const guess = await attemptOnce(database, begin, fillScene(sql, scene))
  return { guess, twin: twin === undefined ? undefined : await attemptOnce(database, begin, fillScene(twin, scene)) }
}

/** What came of an attempt, in words. */
export function describeAttempt({ guess }: Attempt): string {
  return guess.kind === 'rows' ? `${guess.rows.length} rows` : `${guess.code} ${guess.message}`
}
