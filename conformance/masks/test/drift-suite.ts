import { driftQuery, expectedItems } from '@verzuimspec/generate-postgresql'
import { expect, it } from 'vitest'
import { type Drift, describeDrift } from '../src/judge/describe-drift.js'
import { type Installed, readGenerated } from './install.js'
import { spec } from './reference.js'

type Use = () => Installed

async function readDrift({ engine, options }: Installed): Promise<readonly Drift[]> {
  const rows = await engine.superuser.run(driftQuery(spec, options))
  return describeDrift(
    expectedItems(spec, options),
    rows.map(({ item }) => ({ item: String(item) })),
  )
}

/** What shows of a change made by hand, which is taken back. */
export async function readDriftAfter(installed: Installed, change: string): Promise<readonly string[]> {
  const { superuser } = installed.engine
  await superuser.run('BEGIN')
  await superuser.run(change)
  const drift = await readDrift(installed)
  await superuser.run('ROLLBACK')
  return drift.map(({ change: kind, found, item }) => `${kind} ${found} ${item.replace(/[0-9a-f]{12}$/, '…')}`)
}

const changes: readonly (readonly [change: string, shown: readonly string[]])[] = [
  ['GRANT SELECT ON vz.medisch_dossier TO PUBLIC', ['VERRUIMING extra grant vz.medisch_dossier * PUBLIC SELECT']],
  [
    'GRANT SELECT (diagnose) ON vz.medisch_dossier TO vz_werkgever',
    ['VERRUIMING extra grant vz.medisch_dossier diagnose vz_werkgever SELECT'],
  ],
  [
    'REVOKE SELECT (naam) ON vz_werkgever.verzuimgeval FROM vz_werkgever',
    ['VERSMALLING missing grant vz_werkgever.verzuimgeval naam vz_werkgever SELECT'],
  ],
  ['ALTER TABLE vz.ziekmelding NO FORCE ROW LEVEL SECURITY', ['VERRUIMING missing force vz.ziekmelding']],
  ['ALTER TABLE vz.ziekmelding DISABLE ROW LEVEL SECURITY', ['VERRUIMING missing rls vz.ziekmelding']],
  [
    'ALTER TABLE vz.ziekmelding OWNER TO CURRENT_USER',
    ['VERRUIMING extra owner vz.ziekmelding postgres', 'VERRUIMING missing owner vz.ziekmelding vz_owner'],
  ],
  [
    'ALTER POLICY werkgever_r ON vz.ziekmelding USING (true)',
    [
      'VERRUIMING extra policy vz.ziekmelding werkgever_r SELECT vz_werkgever changed',
      'VERSMALLING missing policy vz.ziekmelding werkgever_r SELECT vz_werkgever …',
    ],
  ],
  [
    'DROP POLICY werkgever_r ON vz.ziekmelding',
    ['VERSMALLING missing policy vz.ziekmelding werkgever_r SELECT vz_werkgever …'],
  ],
  [
    'CREATE POLICY open ON vz.ziekmelding USING (true)',
    ['VERRUIMING extra policy vz.ziekmelding open ALL PUBLIC unknown'],
  ],
  [
    'CREATE POLICY dicht ON vz.ziekmelding AS RESTRICTIVE USING (false)',
    ['VERSMALLING extra restriction vz.ziekmelding dicht ALL PUBLIC unknown'],
  ],
  [
    'ALTER VIEW vz_werkgever.ziekmelding SET (security_invoker = false)',
    ['VERRUIMING extra view vz_werkgever.ziekmelding changed', 'VERSMALLING missing view vz_werkgever.ziekmelding …'],
  ],
  [
    `CREATE OR REPLACE VIEW vz_ctx.mij WITH (security_barrier = true) AS SELECT l.rol, l.tenant, l.subject FROM vz_ctx.login l`,
    ['VERRUIMING extra view vz_ctx.mij changed', 'VERSMALLING missing view vz_ctx.mij …'],
  ],
  ['GRANT SELECT ON vz_ctx.login TO vz_werkgever', ['VERRUIMING extra grant vz_ctx.login * vz_werkgever SELECT']],
  ['ALTER ROLE vz_werkgever BYPASSRLS', ['VERRUIMING extra attribute vz_werkgever BYPASSRLS']],
  ['ALTER ROLE vz_owner LOGIN', ['VERRUIMING extra attribute vz_owner LOGIN']],
  ['GRANT vz_bedrijfsarts TO vz_werkgever', ['VERRUIMING extra member vz_bedrijfsarts vz_werkgever']],
  ['CREATE ROLE vreemd; GRANT vz_owner TO vreemd', ['VERRUIMING extra member vz_owner vreemd']],
  [
    'CREATE ROLE vreemd; GRANT vz_bedrijfsarts, vz_werkgever TO vreemd',
    ['VERRUIMING extra member vz_bedrijfsarts vreemd', 'VERRUIMING extra member vz_werkgever vreemd'],
  ],
  ['GRANT USAGE ON SCHEMA vz TO PUBLIC', ['VERRUIMING extra schema vz PUBLIC USAGE']],
  ['GRANT USAGE ON SCHEMA vz_ctx TO vz_werkgever', ['VERRUIMING extra schema vz_ctx vz_werkgever USAGE']],
  [
    'REVOKE USAGE ON SCHEMA vz_werkgever FROM vz_werkgever',
    ['VERSMALLING missing schema vz_werkgever vz_werkgever USAGE'],
  ],
  [
    'CREATE VIEW public.alles AS SELECT * FROM vz.medisch_dossier',
    ['VERRUIMING extra reads public.alles vz.medisch_dossier'],
  ],
  [
    'CREATE MATERIALIZED VIEW public.kopie AS SELECT * FROM vz.medisch_dossier',
    ['VERRUIMING extra reads public.kopie vz.medisch_dossier'],
  ],
  ['CREATE VIEW public.eigen WITH (security_invoker = true) AS SELECT * FROM vz.medisch_dossier', []],
  [
    'GRANT EXECUTE ON FUNCTION vz_ctx.login_verwijderen TO PUBLIC',
    ['VERRUIMING extra execute login_verwijderen PUBLIC'],
  ],
  [
    'CREATE TABLE vz_werkgever.eigen (a int)',
    ['VERRUIMING extra object vz_werkgever.eigen', 'VERRUIMING extra owner vz_werkgever.eigen postgres'],
  ],
]

/** What a look at the live database finds: nothing after the masks, and every change made by hand. */
export function testDrift(use: Use): void {
  it('finds nothing after the masks, whatever the search path', async () => {
    expect(await readDrift(use())).toEqual([])
    expect(await readDriftAfter(use(), 'SET LOCAL search_path = vz, vz_ctx, vz_werkgever')).toEqual([])
  })

  it.each(changes)('shows of %s', async (change, shown) => {
    expect(await readDriftAfter(use(), change)).toEqual(shown)
  })

  it('comes to the same when the masks are applied again, and takes back what was changed by hand', async () => {
    const { engine, options } = use()
    const masks = await readGenerated(spec, options, 'masks.sql')
    const before = await engine.superuser.run(driftQuery(spec, options))
    await engine.superuser.run(masks)
    expect(await engine.superuser.run(driftQuery(spec, options))).toEqual(before)
    const mendable = changes
      .map(([change]) => change)
      .filter((change) => /^(GRANT (SELECT|USAGE|EXECUTE)|REVOKE|ALTER|DROP)/.test(change))
    expect(mendable.length).toBeGreaterThan(12)
    for (const change of mendable) await engine.superuser.run(change)
    expect(await readDrift(use())).not.toEqual([])
    await engine.superuser.run(masks)
    expect(await readDrift(use())).toEqual([])
  })

  it('refuses to stand beside a policy of others that lets everyone through', async () => {
    const { engine, options } = use()
    const masks = await readGenerated(spec, options, 'masks.sql')
    await engine.superuser.run('CREATE POLICY open ON vz.ziekmelding USING (true)')
    await expect(engine.superuser.run(masks)).rejects.toThrow(/policy open on vz.ziekmelding lets masked roles through/)
    await engine.superuser.run('ROLLBACK; DROP POLICY open ON vz.ziekmelding')
    expect(await readDrift(use())).toEqual([])
  })

  it.each(['ROLE', 'SCHEMA'])('leaves a %s of the same name alone that it did not make', async (kind) => {
    const { engine, options } = use()
    const masks = await readGenerated(spec, { ...options, prefix: 'ander' }, 'masks.sql')
    await engine.superuser.run(`CREATE ${kind} ander_werkgever`)
    await expect(engine.superuser.run(masks)).rejects.toThrow(/ander_werkgever is there but not made by these masks/)
    await engine.superuser.run(`ROLLBACK; DROP ${kind} ander_werkgever`)
  })
}
