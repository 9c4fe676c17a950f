import { type MaskOptions, postgresqlGenerator } from '@verzuimspec/generate-postgresql'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { Database, Row } from '../src/database.js'
import type { AttackingLogin } from '../src/run/run-attacks.js'
import type { Engine } from './engine.js'

/** A database with masks, and a login for every role. */
export interface Installed {
  readonly engine: Engine
  readonly options: MaskOptions
  readonly logins: Readonly<Record<Id, AttackingLogin>>
}

/** The text of one generated file. */
export async function readGenerated(spec: Spec, options: MaskOptions, path: string): Promise<string> {
  const files = await postgresqlGenerator.generate({ base: spec, spec, options })
  const file = files.find((generated) => generated.path === path)
  if (file === undefined) throw new Error(`no \`${path}\` is generated`)
  return file.content
}

/** Puts tables and masks in place, and adds a login for every role that has one. */
export async function install(
  engine: Engine,
  spec: Spec,
  options: MaskOptions,
  tables: string,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
): Promise<Installed> {
  const { superuser } = engine
  await superuser.run(tables)
  await superuser.run(await readGenerated(spec, options, 'masks.sql'))
  const logins: Record<Id, AttackingLogin> = {}
  for (const { id, dataSubject } of Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)) {
    const login = `${options.prefix}_login_${id}`
    const about = dataSubject ? `'${subject}'` : 'NULL'
    await superuser.run(`SELECT ${options.prefix}_ctx.login_toevoegen('${login}', '${id}', '${tenant}', ${about})`)
    const database = await engine.logIn(login)
    logins[id] = database === undefined ? { login } : { login, database }
  }
  return { engine, options, logins }
}

/** Runs SQL as the login of a role, in a transaction that is rolled back. */
export async function runAs({ engine, logins }: Installed, role: Id, sql: string): Promise<readonly Row[]> {
  const { login, database = engine.superuser } = logins[role] ?? { login: role }
  await database.run('BEGIN')
  try {
    if (database === engine.superuser) await database.run(`SET LOCAL ROLE "${login}"`)
    return await database.run(sql)
  } finally {
    await database.run('ROLLBACK')
  }
}

/** The SQLSTATE that running it as the login of a role ends in; `ok` without an error. */
export async function codeAs(installed: Installed, role: Id, sql: string): Promise<string> {
  return codeOf(runAs(installed, role, sql))
}

async function codeOf(running: Promise<unknown>): Promise<string> {
  try {
    await running
    return 'ok'
  } catch (error) {
    return String(Object(error).code)
  }
}

/** Applies other masks, does something, and puts the right ones back. */
export async function withMasks<T>(
  superuser: Database,
  right: string,
  other: string,
  act: () => Promise<T>,
): Promise<T> {
  await superuser.run(other)
  try {
    return await act()
  } finally {
    await superuser.run(right)
  }
}
