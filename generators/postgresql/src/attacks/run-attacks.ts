import type { Id, Spec } from '@verzuimspec/model'
import { buildMask } from '../mask/build-mask.js'
import type { Mask } from '../mask/mask.js'
import type { MaskOptions } from '../options/options.js'
import { readOptions } from '../options/read-options.js'
import { printName, printRelation } from '../print/sql.js'
import type { MaskAttack } from './attack.js'
import type { Database } from './database.js'
import { type Attempt, type Judgement, judgeAttack, type Outcome } from './judge.js'
import { listAttacks } from './list-attacks.js'
import { ownerRole } from './owner-attacks.js'
import { fillScene, readScene, type Scene, variablesOf } from './scene.js'

/** A login that attacks. */
export interface AttackingLogin {
  readonly login: string
  /** A connection that logged in as it; without one the superuser's takes its role on, and some attacks are left out. */
  readonly database?: Database
}

/** What came of one attack. */
export interface AttackResult {
  readonly attack: MaskAttack
  /** `not-tested` is never a pass; `why` says what was missing. */
  readonly judgement: Judgement | 'not-tested'
  readonly why: string
}

interface Stage {
  readonly superuser: Database
  readonly mask: Mask
  readonly logins: Readonly<Record<Id, AttackingLogin>>
}

function messageOf(error: unknown): Outcome {
  const { code, message, detail, hint } = Object(error) as Record<string, unknown>
  if (typeof code !== 'string' || code === '') throw error
  return { kind: 'error', code, message: String(message), detail: [detail, hint].filter(Boolean).join(' ') }
}

/** Runs statements in a transaction that is always rolled back. */
async function attempt(database: Database, begin: string, sql: string): Promise<Outcome> {
  await database.run('BEGIN')
  try {
    await database.run(begin)
    return { kind: 'rows', rows: await database.run(sql) }
  } catch (error) {
    return messageOf(error)
  } finally {
    await database.run('ROLLBACK')
  }
}

async function attemptBoth(
  database: Database,
  begin: string,
  { sql, twin }: Pick<MaskAttack, 'sql' | 'twin'>,
  scene: Scene,
): Promise<Attempt> {
  const guess = await attempt(database, begin, fillScene(sql, scene))
  return { guess, twin: twin === undefined ? undefined : await attempt(database, begin, fillScene(twin, scene)) }
}

function describe({ guess }: Attempt): string {
  return guess.kind === 'rows' ? `${guess.rows.length} rows` : `${guess.code} ${guess.message}`
}

async function runAttack(stage: Stage, attack: MaskAttack, scene: Scene): Promise<AttackResult> {
  const { superuser, mask, logins } = stage
  const attacker = logins[attack.role]
  const missing = [attack.sql, attack.twin ?? ''].flatMap(variablesOf).filter((name) => !(name in scene))
  const leaveOut = (why: string): AttackResult => ({ attack, judgement: 'not-tested', why })
  if (missing.length > 0) return leaveOut(`the database has nothing for ${missing.join(', ')}`)
  if (attack.needsLogin && attacker?.database === undefined)
    return leaveOut('no connection that logged in as the attacker')
  const become = printName(attack.role === ownerRole ? mask.owner : (attacker?.login ?? ''))
  const attacking = attacker?.database ?? superuser
  const begin = attacking === superuser ? `SET LOCAL ROLE ${become}` : 'SELECT 1'
  const tried = await attemptBoth(attacking, begin, attack, scene)
  const control = await attemptBoth(superuser, 'SELECT 1', { ...attack, sql: attack.control ?? attack.sql }, scene)
  const why = `masked: ${describe(tried)}; not masked: ${describe(control)}`
  return { attack, judgement: judgeAttack(attack.expect, tried, control), why }
}

const scratch = 'verzuimspec_aanval'

async function runRole(stage: Stage, role: Id, attacks: readonly MaskAttack[]): Promise<readonly AttackResult[]> {
  const { superuser, mask, logins } = stage
  const login = logins[role]?.login ?? mask.owner
  const results: AttackResult[] = []
  await superuser.run(`CREATE SCHEMA ${scratch} AUTHORIZATION ${printName(login)}`)
  try {
    for (const table of mask.tables) {
      const scene = await readScene(superuser, mask, table, { role, login, scratch })
      const here = attacks.filter((attack) => attack.table === printRelation(table.mapped.relation))
      for (const attack of here) results.push(await runAttack(stage, attack, scene))
    }
  } finally {
    await superuser.run(`DROP SCHEMA ${scratch} CASCADE`)
  }
  return results
}

/**
 * Runs every attack on a live database with these masks: as the login that attacks, and as a control as the superuser,
 * who must get what the mask withholds. Each in a transaction that is rolled back; a schema `verzuimspec_aanval` is
 * made and dropped. Meant for a test environment with synthetic rows of at least two tenants, after `ANALYZE`.
 *
 * @param logins by role, a login that `login_toevoegen` made; attacks of a role without one are not tested.
 * @param only which attacks to run; all of them when absent.
 * @throws MaskOptionsError when the options are wrong.
 * @example
 * (await runAttacks(spec, options, superuser, {}, ({ role }) => role === 'baas'))[0].why // 'no login of this role'
 */
export async function runAttacks(
  spec: Spec,
  options: MaskOptions,
  superuser: Database,
  logins: Readonly<Record<Id, AttackingLogin>>,
  only: (attack: MaskAttack) => boolean = () => true,
): Promise<readonly AttackResult[]> {
  const mask = buildMask(spec, readOptions(spec, options))
  const stage = { superuser, mask, logins }
  const attacks = listAttacks(mask).filter(only)
  const results: AttackResult[] = []
  for (const role of new Set(attacks.map((attack) => attack.role))) {
    const own = attacks.filter((attack) => attack.role === role)
    if (role in logins || role === ownerRole) results.push(...(await runRole(stage, role, own)))
    else
      results.push(...own.map((attack) => ({ attack, judgement: 'not-tested' as const, why: 'no login of this role' })))
  }
  return results
}
