import { createPublicKey } from 'node:crypto'
import { CompactSign, calculateJwkThumbprint, exportJWK, importPKCS8 } from 'jose'
import { exitCodeOf } from '../report/exit-code.js'
import { printJson } from '../report/print-json.js'
import type { RunResult } from '../result/run-result.js'
import { CertificateError } from './certificate-error.js'
import { digestReport } from './digest-report.js'
import { noticeText, predicateType, type Statement } from './statement.js'

const validMonths = 12

const addMonths = (iso: string, months: number): string => {
  const date = new Date(iso)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString()
}

const refuseUncertifiable = (result: RunResult): void => {
  if (result.stopped === null && exitCodeOf(result) === 0) return
  const { failed, inconclusive } = result.totals.checks
  const errors = result.totals.checks['adapter-error'] + result.totals.checks['kit-error']
  throw new CertificateError(
    `no certificate: ${failed} checks failed, ${inconclusive} are inconclusive, ${errors} ended in an error; expected a complete run in which every check passed or does not apply; mend the findings in the report and run again`,
  )
}

const makeStatement = (result: RunResult, issuedAt: string): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'report.json', digest: { sha256: digestReport(printJson(result)) } }],
  predicateType,
  predicate: {
    level: result.level,
    target: result.target,
    scope: result.scope,
    kit: result.kit,
    spec: result.spec,
    issuedAt,
    expiresAt: addMonths(issuedAt, validMonths),
    totals: result.totals,
    norms: Object.fromEntries(result.norms.map(({ norm, verdict }) => [norm, verdict])),
    notice: noticeText,
  },
})

const findKeyId = async (privateKeyPem: string): Promise<string> =>
  calculateJwkThumbprint(await exportJWK(createPublicKey(privateKeyPem)))

/**
 * Signs a statement about a run: a compact JWS (RFC 7515) under Ed25519 (RFC 8037), valid for twelve months, that
 * holds the verdict per norm and the digest of the JSON report.
 *
 * @param privateKeyPem a PKCS#8 Ed25519 key in PEM
 * @throws CertificateError when the run does not deserve one, or the key is none
 */
export async function issueCertificate(result: RunResult, privateKeyPem: string, issuedAt: string): Promise<string> {
  refuseUncertifiable(result)
  try {
    const key = await importPKCS8(privateKeyPem, 'EdDSA')
    const payload = new TextEncoder().encode(JSON.stringify(makeStatement(result, issuedAt)))
    const kid = await findKeyId(privateKeyPem)
    return await new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', kid, typ: 'verzuimspec+jws' }).sign(key)
  } catch (error) {
    throw new CertificateError(
      'the signing key cannot be used; expected an Ed25519 private key in PKCS#8 PEM; make one with `verzuimspec certificate key`',
      { cause: error },
    )
  }
}
