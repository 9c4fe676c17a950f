import { exitCodeOf, parseCheckId, type Scenario } from '@verzuimspec/conformance'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runTarget, scenarios } from '../tools/run-target.js'
import { openPremises, type Premises, type StartedVendor, startVendor } from '../tools/start-vendor.js'

let premises: Premises
let vendor: StartedVendor

beforeAll(async () => {
  premises = await openPremises()
  vendor = await startVendor(premises)
})

afterAll(async () => {
  await vendor.close()
  await premises.close()
})

const only = (id: string): readonly Scenario[] => scenarios.filter((scenario) => scenario.id === id)

const misdated = (scenario: Scenario): Scenario => ({
  ...scenario,
  acts: scenario.acts.map((act) =>
    act.do === 'planning-inzien' && act.deadline === 'ziekmelding-uwv' ? { ...act, lastDay: '2022-10-25' } : act,
  ),
})

it('calls a scenario that contradicts the calendar its own fault, and says nothing of the target', async () => {
  const result = await runTarget(vendor.target, vendor.secrets, only('poortwachter').map(misdated))
  expect(result.totals.checks['kit-error']).toBe(result.checks.length)
  expect(result.checks[0]?.reason.en).toContain('the scenario expects 2022-10-25 for `ziekmelding-uwv`')
  expect(exitCodeOf(result)).toBe(5)
})

it('passes nothing that no scenario tried', async () => {
  const result = await runTarget(vendor.target, vendor.secrets, only('poortwachter'))
  const kinds = result.checks.filter(({ verdict }) => verdict === 'passed').map(({ check }) => check.kind)
  expect([...new Set(kinds)]).toEqual(['termijn'])
  expect(exitCodeOf(result)).toBe(4)
})

it('calls the checks of a role without a login an adapter error, and passes the others', async () => {
  const { claimbeoordelaar, ...logins } = vendor.target.logins
  const result = await runTarget({ ...vendor.target, logins }, vendor.secrets)
  const own = result.checks.filter(
    ({ check }) => parseCheckId(check.id).subject === 'claimbeoordelaar' && check.kind !== 'uitgaand',
  )
  expect(claimbeoordelaar).toBeDefined()
  expect([...new Set(own.map(({ verdict }) => verdict))]).toEqual(['adapter-error'])
  expect(own[0]?.reason.en).toContain('add it under `logins`')
  expect(result.totals.checks.passed).toBeGreaterThan(300)
  expect(exitCodeOf(result)).toBe(3)
})

it('shows a declaration as declared, never as passed', async () => {
  const norm = 'cbp-brief-2015/beveiliging/risicos-periodiek-in-kaart'
  const attestation = { by: 'Voorbeeldsysteem', date: '2026-10-01', nl: 'Ieder jaar.', en: 'Every year.' }
  const target = { ...vendor.target, attestations: { [norm]: attestation } }
  const result = await runTarget(target, vendor.secrets, only('bewaartermijn'))
  expect(result.norms.find((judged) => judged.norm === norm)).toMatchObject({ verdict: 'attested', checks: [] })
})

it('puts no credential in the report', async () => {
  const result = await runTarget(vendor.target, vendor.secrets)
  const report = JSON.stringify(result)
  for (const { password, totpSecret } of Object.values(vendor.secrets)) {
    expect(report).not.toContain(password)
    expect(report).not.toContain(totpSecret)
  }
  expect(report).not.toContain('Bearer')
})

it('calls a duty that nothing tests undecided, and a permission not applicable', async () => {
  const result = await runTarget(vendor.target, vendor.secrets, only('bewaartermijn'))
  const verdictOf = (id: string) => result.norms.find(({ norm }) => norm === id)?.verdict
  expect(verdictOf('cbp-brief-2015/beveiliging/geen-productiegegevens-in-test')).toBe('inconclusive')
  expect(verdictOf('ap-2016/2-juridisch-kader/recht-op-inzage')).toBe('not-applicable')
  expect(verdictOf('ap-2016/6-bewaartermijnen/administratie-twee-jaar')).toBe('passed')
})
