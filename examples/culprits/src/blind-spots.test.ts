import { type CheckKind, parseCheckId, type RunResult, type Verdict } from '@verzuimspec/conformance'
import { defaultParts, Refusal, type VendorParts } from '@verzuimspec/reference-vendor'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runTarget, scenarios } from '../tools/run-target.js'
import { openPremises, type Premises, startVendor } from '../tools/start-vendor.js'

let premises: Premises

beforeAll(async () => {
  premises = await openPremises()
})

afterAll(() => premises.close())

const runVendor = async (parts: Partial<VendorParts>): Promise<RunResult> => {
  const vendor = await startVendor(premises, parts)
  try {
    const given = scenarios.filter(({ id }) => id === 'ziekmelding')
    return await runTarget(vendor.target, vendor.secrets, given)
  } finally {
    await vendor.close()
  }
}

const verdictsOf = (result: RunResult, kind: CheckKind, role?: string): readonly Verdict[] => {
  const own = result.checks.filter(
    ({ check }) => check.kind === kind && (role === undefined || parseCheckId(check.id).subject === role),
  )
  return [...new Set(own.map(({ verdict }) => verdict))]
}

const refuse = (): never => {
  throw new Refusal(403, 'Niet toegestaan.')
}

it('takes no refusal of a role that is shown nothing at all for obedience', async () => {
  const { authorise } = defaultParts
  const result = await runVendor({
    authorise: (services, caller, id) =>
      caller.rol === 'werkgever' && id.endsWith('-inzien') && id !== 'sessie-inzien'
        ? refuse()
        : authorise(services, caller, id),
  })
  expect(verdictsOf(result, 'inzage', 'werkgever')).not.toContain('passed')
  expect(verdictsOf(result, 'inzage', 'claimbeoordelaar')).toContain('passed')
})

it('takes no refused write for obedience when lawful writes are refused too', async () => {
  const result = await runVendor({
    readBody: async (call, body) =>
      ['create', 'update'].includes(call.operation.kind) ? refuse() : defaultParts.readBody(call, body),
  })
  expect(verdictsOf(result, 'inzage', 'werkgever')).toContain('passed')
  expect(verdictsOf(result, 'vastlegging')).not.toContain('passed')
  expect(verdictsOf(result, 'stille-opslag')).not.toContain('passed')
})

it('takes no closed medical module for obedience when the doctor cannot enter it either', async () => {
  const { authorise } = defaultParts
  const result = await runVendor({
    authorise: (services, caller, id) => (id.startsWith('medisch') ? refuse() : authorise(services, caller, id)),
  })
  expect(verdictsOf(result, 'medische-module')).toEqual(['inconclusive'])
})
