import { beforeAll, expect, it } from 'vitest'
import { sampleCheck, sampleResult } from '../../tools/sample-result.js'
import { checkIds } from '../checks/check-id.js'
import { printJson } from '../report/print-json.js'
import { CertificateError } from './certificate-error.js'
import { issueCertificate } from './issue-certificate.js'
import { makeKeyPair } from './make-key-pair.js'
import { verifyCertificate } from './verify-certificate.js'

const good = sampleResult([sampleCheck(checkIds.inzage('werkgever', 'diagnose'), 'passed')])
const issuedAt = '2026-11-01T10:00:10.000Z'
const now = '2026-12-01T00:00:00.000Z'

let keys: Awaited<ReturnType<typeof makeKeyPair>>
let certificate: string

beforeAll(async () => {
  keys = await makeKeyPair()
  certificate = await issueCertificate(good, keys.privateKey, issuedAt)
})

const verify = (given: string, options: { now?: string; report?: string } = {}) =>
  verifyCertificate(given, keys.publicKey, { now, ...options })

it('states target, norms and verdicts, and holds for its own report', async () => {
  const { predicate } = await verify(certificate, { report: printJson(good) })
  expect(predicate.level).toBe('self-assessed')
  expect(predicate.norms).toEqual({ 'wet-big/88': 'passed' })
  expect(predicate.expiresAt).toBe('2027-11-01T10:00:10.000Z')
})

it('fails on every single changed character', async () => {
  const changeAt = (at: number) => {
    const other = certificate[at] === 'A' ? 'B' : 'A'
    return certificate.slice(0, at) + other + certificate.slice(at + 1)
  }
  for (let at = 0; at < certificate.length; at += 1) {
    await expect(verify(changeAt(at)), `character ${at}`).rejects.toThrow(CertificateError)
  }
})

it('fails when the last character is another spelling of the same bytes', async () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (const letter of alphabet.replace(certificate.at(-1) ?? '', '')) {
    await expect(verify(certificate.slice(0, -1) + letter)).rejects.toThrow(CertificateError)
  }
})

it('fails for a report with one byte changed', async () => {
  const report = printJson(good).replace('Voorbeeldsysteem', 'Voorbeeldsysteen')
  await expect(verify(certificate, { report })).rejects.toThrow('the report is not the one certified')
})

it('fails under another key', async () => {
  const other = await makeKeyPair()
  await expect(verifyCertificate(certificate, other.publicKey, { now })).rejects.toThrow('the signature does not match')
})

it('fails after a year', async () => {
  await expect(verify(certificate, { now: '2027-11-01T10:00:10.000Z' })).rejects.toThrow('expired')
})

it.each(['failed', 'inconclusive', 'adapter-error', 'kit-error'] as const)(
  'is not issued with a check %s',
  async (verdict) => {
    const result = sampleResult([
      sampleCheck(checkIds.inzage('x', 'y'), 'passed'),
      sampleCheck(checkIds.inzage('x', 'z'), verdict),
    ])
    await expect(issueCertificate(result, keys.privateKey, issuedAt)).rejects.toThrow('no certificate')
  },
)

it('is not issued when nothing passed, or when the run stopped', async () => {
  const nothing = sampleResult([sampleCheck(checkIds.inzage('x', 'y'), 'not-applicable')])
  await expect(issueCertificate(nothing, keys.privateKey, issuedAt)).rejects.toThrow('no certificate')
  const stopped = sampleResult([sampleCheck(checkIds.inzage('x', 'y'), 'passed')], 'the target is down')
  await expect(issueCertificate(stopped, keys.privateKey, issuedAt)).rejects.toThrow('no certificate')
})

it('says what key it needs', async () => {
  await expect(issueCertificate(good, 'geen sleutel', issuedAt)).rejects.toThrow('expected an Ed25519 private key')
  await expect(verifyCertificate(certificate, 'geen sleutel', { now })).rejects.toThrow(
    'expected an Ed25519 public key',
  )
})
