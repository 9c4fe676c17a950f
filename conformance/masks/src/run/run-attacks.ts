import { type Mask, type MaskOptions, planMasks, printName, printRelation } from '@verzuimspec/generate-postgresql'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { MaskAttack } from '../attacks/attack.js'
import { listAttacks } from '../attacks/list-attacks.js'
import { ownerRole } from '../attacks/owner-attacks.js'
import type { Database } from '../database.js'
import { type Judgement, judgeAttack } from '../judge/judge-attack.js'
import { type Scene, variablesOf } from '../scene/fill-scene.js'
import { readScene } from '../scene/read-scene.js'
import { attempt, describeAttempt } from './attempt.js'

/** A login that attacks. */
export interface AttackingLogin {
  readonly login: string
  /** A connection that logged in as it; without one the superuser's takes its role on, and some attacks are left out. */
  readonly database?: Database
}

/** The live database that is attacked, and by whom. */
export interface Attacked {
  readonly superuser: Database
  /** By role, a login that `login_toevoegen` made; attacks of a role without one are not tested. */
  readonly logins: Readonly<Record<Id, AttackingLogin>>
  /** Which attacks to run; all of them when absent. */
  readonly only?: (attack: MaskAttack) => boolean
}

/** What came of one attack. */
export interface AttackResult {
  readonly attack: MaskAttack
  /** `not-tested` is never a pass; `why` says what was missing. */
  readonly judgement: Judgement | 'not-tested'
  readonly why: string
}

type Stage = Attacked & { readonly mask: Mask }

function leaveOut(attack: MaskAttack, why: string): AttackResult {
  return { attack, judgement: 'not-tested', why }
}

async function runAttack(stage: Stage, attack: MaskAttack, scene: Scene): Promise<AttackResult> {
  const { superuser, mask, logins } = stage
  const attacker = logins[attack.role]
  const missing = [attack.sql, attack.twin ?? ''].flatMap(variablesOf).filter((name) => !(name in scene))
  if (missing.length > 0) return leaveOut(attack, `the database has nothing for ${missing.join(', ')}`)
  if (attack.needsLogin && attacker?.database === undefined) {
    return leaveOut(attack, 'no connection that logged in as the attacker')
  }
  const become = printName(attack.role === ownerRole ? mask.owner : (attacker?.login ?? ''))
  const attacking = attacker?.database ?? superuser
  const begin = attacking === superuser ? `SET LOCAL ROLE ${become}` : 'SELECT 1'
  const tried = await attempt(attacking, begin, attack, scene)
  const control = await attempt(superuser, 'SELECT 1', { ...attack, sql: attack.control ?? attack.sql }, scene)
  const why = `masked: ${describeAttempt(tried)}; not masked: ${describeAttempt(control)}`
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
 * @throws InputError when the options are wrong.
 * @example
 * (await runAttacks(spec, options, { superuser, logins: {}, only: ({ role }) => role === 'werkgever' }))[0].why // 'no login of this role'
 */
export async function runAttacks(
  spec: Spec,
  options: MaskOptions,
  attacked: Attacked,
): Promise<readonly AttackResult[]> {
  const mask = planMasks(spec, options)
  const { logins, only = () => true } = attacked
  const attacks = listAttacks(mask).filter(only)
  const results: AttackResult[] = []
  for (const role of new Set(attacks.map((attack) => attack.role))) {
    const own = attacks.filter((attack) => attack.role === role)
    if (role === ownerRole || Object.hasOwn(logins, role))
      results.push(...(await runRole({ ...attacked, mask }, role, own)))
    else results.push(...own.map((attack) => leaveOut(attack, 'no login of this role')))
  }
  return results
}
