import { exitCodeOf, issueCertificate, makeKeyPair, type RunResult } from '@verzuimspec/conformance'
import type { VendorParts } from '@verzuimspec/reference-vendor'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runTarget } from '../tools/run-target.js'
import { openPremises, type Premises, startVendor } from '../tools/start-vendor.js'
import { culprits } from './all-culprits.js'
import { compliantVariants } from './compliant/compliant-variants.js'

let premises: Premises

beforeAll(async () => {
  premises = await openPremises()
})

afterAll(() => premises.close())

const runVendor = async (parts?: Partial<VendorParts>): Promise<RunResult> => {
  const vendor = await startVendor(premises, parts)
  try {
    return await runTarget(vendor.target, vendor.secrets)
  } finally {
    await vendor.close()
  }
}

it('certifies the reference vendor: nothing failed, nothing undecided', async () => {
  const result = await runVendor()
  const open = result.checks.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-applicable')
  expect(open.map(({ check, verdict, reason }) => `${verdict} ${check.id}: ${reason.en}`)).toEqual([])
  expect(exitCodeOf(result)).toBe(0)
  const { privateKey } = await makeKeyPair()
  expect(await issueCertificate(result, privateKey, '2026-11-01T10:00:00.000Z')).toContain('.')
})

it.each(culprits.map((culprit) => [culprit.fault, culprit] as const))('catches that %s', async (_, culprit) => {
  const result = await runVendor(culprit.parts)
  const failed = result.checks.filter(({ verdict }) => verdict === 'failed')
  expect([...new Set(failed.map(({ check }) => check.kind))]).toEqual([culprit.caughtBy])
  expect(failed.flatMap(({ check }) => check.norms)).toContain(culprit.norm)
  expect(result.norms.find(({ norm }) => norm === culprit.norm)?.verdict).toBe('failed')
  expect(failed.every(({ evidence }) => evidence.length > 0)).toBe(true)
  expect(exitCodeOf(result)).toBe(1)
})

it.each(Object.entries(compliantVariants))('fails nothing of a vendor that %s', async (_, parts) => {
  const result = await runVendor(parts)
  expect(result.checks.filter(({ verdict }) => verdict === 'failed')).toEqual([])
  expect(result.totals.checks.passed).toBeGreaterThan(400)
})
