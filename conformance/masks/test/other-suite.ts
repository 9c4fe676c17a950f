import type { MaskOptions } from '@verzuimspec/generate-postgresql'
import { expect, it } from 'vitest'
import { attack, type Culprit, sumUp, testCulprits } from './attack-suite.js'
import { readDriftAfter } from './drift-suite.js'
import { codeAs, type Installed, readGenerated, runAs, withMasks } from './install.js'
import { spec } from './reference.js'

type Use = () => Installed

const schemaOf = ({ options }: Installed, role: string) => `${options.prefix}_${role}`
const caseView = (installed: Installed, role: string, suffix = '') => `${schemaOf(installed, role)}."Verzuim${suffix}"`

function testConditions(use: Use): void {
  it('shows columns that hang on facts only where the facts hold', async () => {
    const noRisk = `SELECT employee, no_risk FROM ${caseView(use(), 'werkgever', '_als_twee_maanden_in_dienst')}`
    expect(await runAs(use(), 'werkgever', noRisk)).toMatchObject([{ no_risk: true }])
    const emergency = `SELECT emergency FROM ${caseView(use(), 'werkgever', '_als_nodig_voor_noodgeval_en_verzoek_van_werknemer')}`
    expect(await runAs(use(), 'werkgever', emergency)).toEqual([{ emergency: 'kanarie-nood 11' }])
  })

  it('keeps columns that hang on facts out of the main view and shut on the table', async () => {
    for (const from of [caseView(use(), 'werkgever'), 'public."Verzuim"']) {
      expect(await codeAs(use(), 'werkgever', `SELECT no_risk FROM ${from}`)).toMatch(/^42(501|703)$/)
    }
  })

  it('lets columns that hang on facts be written only where the facts hold', async () => {
    const view = caseView(use(), 'werkgever', '_als_twee_maanden_in_dienst')
    const changed = await runAs(use(), 'werkgever', `UPDATE ${view} SET no_risk = false RETURNING employee`)
    expect(changed).toHaveLength(1)
  })
}

function testPartitions(use: Use): void {
  it('reads a partitioned table through its view and never a partition', async () => {
    const view = `${schemaOf(use(), 'bedrijfsarts')}.metingen`
    expect(await runAs(use(), 'bedrijfsarts', `SELECT ability FROM ${view} ORDER BY 1`)).toEqual([
      { ability: 'bukken' },
      { ability: 'tillen' },
    ])
    const { superuser } = use().engine
    await superuser.run('GRANT USAGE ON SCHEMA dossier TO PUBLIC')
    for (const partition of ['meting_2025', 'meting_2026', 'meting_2026_1', 'meting_2026_2']) {
      expect(await codeAs(use(), 'bedrijfsarts', `SELECT ability FROM dossier.${partition}`)).toBe('42501')
    }
    await superuser.run('REVOKE USAGE ON SCHEMA dossier FROM PUBLIC')
  })

  it('finds partitions that were opened by hand', async () => {
    expect(await readDriftAfter(use(), 'SELECT 1')).toEqual([])
    expect(await readDriftAfter(use(), 'GRANT SELECT ON dossier.meting_2026_2 TO PUBLIC')).toEqual([
      'VERRUIMING extra grant dossier.meting_2026_2 * PUBLIC SELECT',
    ])
    expect(await readDriftAfter(use(), 'ALTER TABLE dossier.meting_2025 NO FORCE ROW LEVEL SECURITY')).toEqual([
      'VERRUIMING extra open dossier.meting_2025',
    ])
  })
}

function testEdges(use: Use): void {
  it('takes away what earlier masks gave to roles that there are no more', async () => {
    const { engine, options } = use()
    const fewer: MaskOptions = { ...options, tables: options.tables.map(({ facts: _, ...table }) => table) }
    const named = `'${options.prefix}_werkgever_als_twee_maanden_in_dienst', 'public."Verzuim"', 'SELECT'`
    const reads = () => engine.superuser.run(`SELECT has_any_column_privilege(${named}) AS reads`)
    expect(await reads()).toEqual([{ reads: true }])
    const [right, other] = await Promise.all([options, fewer].map((mapped) => readGenerated(spec, mapped, 'masks.sql')))
    expect(await withMasks(engine.superuser, right ?? '', other ?? '', reads)).toEqual([{ reads: false }])
  })

  it('says nothing of the row in the error of a write that fails', async () => {
    const running = runAs(use(), 'werkgever', `UPDATE ${caseView(use(), 'werkgever')} SET "fullName" = NULL`)
    const error: unknown = await running.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: '23502' })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('kanarie')
  })

  it('shows no column that was added after the masks', async () => {
    const { superuser } = use().engine
    await superuser.run(`ALTER TABLE public."Verzuim" ADD COLUMN later text DEFAULT 'kanarie-later'`)
    expect(await codeAs(use(), 'werkgever', 'SELECT later FROM public."Verzuim"')).toBe('42501')
    const rows = await runAs(use(), 'werkgever', `SELECT * FROM ${caseView(use(), 'werkgever')}`)
    expect(JSON.stringify(rows)).not.toContain('kanarie')
    await superuser.run(`ALTER TABLE public."Verzuim" DROP COLUMN later`)
  })

  it('shows the employee nothing of a table that does not say whom a row is about', async () => {
    expect(await codeAs(use(), 'werknemer', `SELECT 1 FROM ${schemaOf(use(), 'werknemer')}.metingen`)).toBe('42P01')
  })

  it('sweeps exactly the rows past their date, of every tenant', async () => {
    const { engine, options } = use()
    await engine.superuser.run(`CREATE ROLE ${options.prefix}_veger LOGIN IN ROLE ${options.prefix}_bewaartermijn`)
    const sweeper = `${options.prefix}_veger`
    const swept = await runAs(use(), sweeper, `DELETE FROM ${schemaOf(use(), 'bewaartermijn')}."Verzuim" RETURNING nr`)
    expect(swept.map(({ nr }) => Number(nr))).toEqual([1, 3])
    expect(await codeAs(use(), sweeper, 'SELECT diag FROM public."Verzuim"')).toBe('42501')
  })
}

const culprits: readonly Culprit[] = [
  {
    mistake: 'grant the whole table',
    break: (masks) =>
      masks.replace(/GRANT SELECT \([^)]*\) ON (public\."Verzuim"|dossier\.meting), /g, 'GRANT SELECT ON $1, '),
    caughtBy: 'C02',
  },
  {
    mistake: 'grant one column too many',
    break: (masks) => {
      const [, group = ''] = /^GRANT USAGE ON SCHEMA \S+_werkgever TO (\S+);/m.exec(masks) ?? []
      return `${masks}GRANT SELECT (emergency) ON public."Verzuim" TO ${group};`
    },
    caughtBy: 'C01',
  },
  {
    mistake: 'forget the facts',
    break: (masks) => masks.replace(/\n {4}AND \(\(.*\) IS TRUE.*\)$/gm, ''),
    caughtBy: 'R19',
  },
]

// Attacks this database refuses to everyone: its keys are always generated, or unique only together with the tenant.
const impossible = /^inconclusive ((R10|W01|W03|C16)\/[^/]+\/public\."Verzuim"|(R10|C16|C27)\/[^/]+\/dossier\.meting)/

/** What holds for a vendor whose database is nothing like the reference one. */
export function testOther(use: Use, expected: RegExp): void {
  it('withstands every attack on tables of another vendor', async () => {
    const { held, rest } = sumUp(await attack(use(), spec))
    expect(rest.filter((line) => !expected.test(line) && !impossible.test(line))).toEqual([])
    expect(held).toBeGreaterThan(400)
  })
  testConditions(use)
  testPartitions(use)
  testEdges(use)
  testCulprits(use, spec, culprits)
}
