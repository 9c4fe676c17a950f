import { expect, it } from 'vitest'
import { codeAs, type Installed, runAs } from './install.js'

type Use = () => Installed

/** Runs SQL as the superuser, and takes it back. */
async function runBack({ engine }: Installed, sql: string): Promise<unknown> {
  await engine.superuser.run('BEGIN')
  try {
    return await engine.superuser.run(sql)
  } finally {
    await engine.superuser.run('ROLLBACK')
  }
}

const add = (values: string) => `SELECT vz_ctx.login_toevoegen(${values})`

function testRefusals(use: Use): void {
  it.each([
    [
      'a role that is not there',
      "'x', 'wergever', 'acme'",
      /wergever is no role that logs in; expected one of bedrijfsarts/,
    ],
    ['a role without a tenant', "'x', 'werkgever', NULL", /expected a tenant/],
    ['an employer with a subject', "'x', 'werkgever', 'acme', 'an'", /a subject only for the employee/],
    ['an employee without a subject', "'x', 'werknemer', 'acme'", /a subject only for the employee/],
    ['the role of the masks themselves', "'vz_werkgever', 'werkgever', 'acme'", /role vz_werkgever can do more/],
  ])('refuses %s', async (_, values, message) => {
    await expect(runBack(use(), add(values))).rejects.toThrow(message)
  })

  it.each(['SUPERUSER', 'BYPASSRLS', 'CREATEROLE', 'NOINHERIT', 'IN ROLE vz_owner'])(
    'refuses a login that is %s',
    async (attribute) => {
      const sql = `CREATE ROLE machtig LOGIN ${attribute}; ${add("'machtig', 'werkgever', 'acme'")}`
      await expect(runBack(use(), sql)).rejects.toThrow(/role machtig can do more, or inherits less/)
    },
  )
}

/** How logins get and lose their role. */
export function testLogins(use: Use): void {
  testRefusals(use)

  it('takes the old role away with the new one', async () => {
    const login = use().logins.bedrijfsarts?.login ?? ''
    const groups = `SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = '"${login}"'::regrole`
    expect(await runBack(use(), `${add(`'${login}', 'werkgever', 'acme'`)}; ${groups}`)).toEqual([
      { rolname: 'vz_werkgever' },
    ])
  })

  it('leaves a removed login nothing', async () => {
    const login = use().logins.bedrijfsarts?.login ?? ''
    const sql = `SELECT vz_ctx.login_verwijderen('${login}'); SET LOCAL ROLE "${login}"; SELECT 1 FROM vz_bedrijfsarts.ziekmelding`
    await expect(runBack(use(), sql)).rejects.toMatchObject({ code: '42501' })
  })

  it('shows no rows to a login whose role in the table is another than the one it was granted', async () => {
    const login = use().logins.bedrijfsarts?.login ?? ''
    const read = `SET LOCAL ROLE "${login}"; SELECT 1 FROM vz_bedrijfsarts.medisch_dossier`
    expect(await runBack(use(), read)).toHaveLength(2)
    expect(await runBack(use(), `UPDATE vz_ctx.login SET rol = 'werkgever' WHERE login = '${login}'; ${read}`)).toEqual(
      [],
    )
  })

  it('shows no rows to a member of a role that is not registered', async () => {
    const sql = 'CREATE ROLE los IN ROLE vz_werkgever; SET LOCAL ROLE los; SELECT 1 FROM vz_werkgever.ziekmelding'
    expect(await runBack(use(), sql)).toEqual([])
  })

  it('keeps the login function to those who manage logins', async () => {
    expect(await codeAs(use(), 'werkgever', add("'x', 'werkgever', 'acme'"))).toBe('42501')
    expect(await runAs(use(), 'werkgever', 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
}
