import { compileRules } from '@verzuimspec/rules'
import { snakeName } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { codeAs, type Installed, runAs } from './install.js'
import { people, rowId, spec } from './reference.js'

const rules = compileRules(spec)
const roles = Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)
const entities = Object.values(spec.entities)

type Use = () => Installed

const viewOf = ({ options }: Installed, role: string, entity: string) =>
  `${options.prefix}_${snakeName(role)}.${snakeName(entity)}`

/** Whether rules and entity let a role do this with a property; what the masks are held against. */
function mayDo(
  role: string,
  entity: (typeof entities)[number],
  action: 'inzien' | 'vastleggen',
  element: string,
): boolean {
  const kept = action === 'inzien' ? [...entity.readBy, ...entity.recordedBy] : entity.recordedBy
  return kept.includes(role) && rules.decide({ actor: role, action, data: element }).verdict === 'permit'
}

function testReading(use: Use): void {
  it('lets a role read a column of its view exactly when the rules permit it', async () => {
    const [said, wanted]: [string[], string[]] = [[], []]
    for (const { id: role } of roles) {
      for (const entity of entities) {
        for (const { name, element } of entity.properties) {
          const sql = `SELECT ${snakeName(name)} FROM ${viewOf(use(), role, entity.id)}`
          const cell = `${role} ${entity.id} ${name}`
          if ((await codeAs(use(), role, sql)) === 'ok') said.push(cell)
          if (mayDo(role, entity, 'inzien', element)) wanted.push(cell)
        }
      }
    }
    expect(said).toEqual(wanted)
    expect(said.length).toBeGreaterThan(100)
  })

  it('lets a role change a column of its view exactly when the rules permit it', async () => {
    const [said, wanted]: [string[], string[]] = [[], []]
    for (const { id: role } of roles) {
      for (const entity of entities) {
        for (const { name, element } of entity.properties) {
          const column = snakeName(name)
          const sql = `UPDATE ${viewOf(use(), role, entity.id)} SET ${column} = NULL RETURNING id`
          const cell = `${role} ${entity.id} ${name}`
          if ((await codeAs(use(), role, sql)) === 'ok') said.push(cell)
          if (mayDo(role, entity, 'vastleggen', element)) wanted.push(cell)
        }
      }
    }
    expect(said).toEqual(wanted)
    expect(said.length).toBeGreaterThan(40)
  })
}

function testRows(use: Use): void {
  it.each([
    ['werkgever', 'ziekmelding', [0, 1]],
    ['bedrijfsarts', 'medisch-dossier', [0, 1]],
    ['claimbeoordelaar', 'claimdossier', [0, 1]],
    ['werknemer', 'medisch-dossier', [0]],
  ])('shows the %s the rows of its own tenant and self in %s, whole', async (role, id, numbers) => {
    const entity = entities.find((candidate) => candidate.id === id)
    const rows = await runAs(use(), role, `SELECT * FROM ${viewOf(use(), role, id)} ORDER BY id`)
    expect(rows.map((row) => row.id)).toEqual(numbers.map((number) => entity && rowId(entity, number)))
    expect(rows.map((row) => row.werkgever_id)).toEqual(numbers.map((number) => people[number]?.werkgever))
    const texts = rows.flatMap((row) => Object.values(row)).filter((value) => String(value).startsWith('kanarie'))
    expect(texts.every((text) => numbers.some((number) => String(text).endsWith(` ${number}`)))).toBe(true)
  })

  it('shows the system administrator of the employer nothing at all', async () => {
    const sql = `SELECT 1 FROM information_schema.columns WHERE table_schema LIKE '${use().options.prefix}%' OR table_schema = 'vz'`
    expect(await runAs(use(), 'systeembeheerder-werkgever', sql)).toHaveLength(0)
  })

  it.each(['werkgever', 'claimbeoordelaar', 'systeembeheerder-werkgever'])(
    'hides from the %s that there is a medical file',
    async (role) => {
      const sql = `SELECT has_table_privilege('vz.medisch_dossier', 'SELECT,INSERT,UPDATE,DELETE') OR has_any_column_privilege('vz.medisch_dossier', 'SELECT,INSERT,UPDATE') AS any`
      await expect(runAs(use(), role, sql)).rejects.toMatchObject({ code: '42501' })
      const { superuser } = use().engine
      const named = `'${use().logins[role]?.login}', 'vz.medisch_dossier'`
      const rights = `SELECT has_table_privilege(${named}, 'SELECT,INSERT,UPDATE,DELETE') OR has_any_column_privilege(${named}, 'SELECT,INSERT,UPDATE') AS any`
      expect(await superuser.run(rights)).toEqual([{ any: false }])
    },
  )
}

function testWriting(use: Use): void {
  it('lets the employer open a case and hang a sick report on it', async () => {
    const [cases, reports] = [viewOf(use(), 'werkgever', 'verzuimgeval'), viewOf(use(), 'werkgever', 'ziekmelding')]
    const opened = `INSERT INTO ${cases} (werkgever_id, werknemer_id, naam, eerste_ziektedag) VALUES ('acme', 'an', 'An', '2026-01-05') RETURNING id`
    expect(await runAs(use(), 'werkgever', opened)).toHaveLength(1)
    const reported = `INSERT INTO ${reports} (werkgever_id, werknemer_id, verzuimgeval_id, datum_ziekmelding) SELECT werkgever_id, werknemer_id, id, '2026-01-05' FROM ${cases} WHERE werknemer_id = 'an' RETURNING id`
    expect(await runAs(use(), 'werkgever', reported)).toHaveLength(1)
  })

  it('refuses a row about another employee than the case it hangs on is about', async () => {
    const [cases, reports] = [viewOf(use(), 'werkgever', 'verzuimgeval'), viewOf(use(), 'werkgever', 'ziekmelding')]
    const mixed = `INSERT INTO ${reports} (werkgever_id, werknemer_id, verzuimgeval_id) SELECT werkgever_id, 'bo', id FROM ${cases} WHERE werknemer_id = 'an'`
    expect(await codeAs(use(), 'werkgever', mixed)).toBe('42501')
  })

  it('lets the company doctor write the medical file, and see the rows come back', async () => {
    const [files, cases] = [
      viewOf(use(), 'bedrijfsarts', 'medisch-dossier'),
      viewOf(use(), 'bedrijfsarts', 'verzuimgeval'),
    ]
    const added = `INSERT INTO ${files} (werkgever_id, werknemer_id, verzuimgeval_id, diagnose) SELECT werkgever_id, werknemer_id, id, 'x' FROM ${cases} RETURNING diagnose`
    expect(await runAs(use(), 'bedrijfsarts', added)).toEqual([{ diagnose: 'x' }, { diagnose: 'x' }])
  })

  it('finds a schema of views without naming it', async () => {
    if (use().logins.werkgever?.database === undefined) return
    expect(await runAs(use(), 'werkgever', 'SELECT DISTINCT werkgever_id FROM ziekmelding')).toEqual([
      { werkgever_id: 'acme' },
    ])
  })
}

/** What each role can still do: masks that refuse everything fail here. */
export function testReference(use: Use): void {
  testReading(use)
  testRows(use)
  testWriting(use)
}
