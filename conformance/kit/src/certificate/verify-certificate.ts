import { compactVerify, importSPKI } from 'jose'
import { CertificateError } from './certificate-error.js'
import { digestReport } from './digest-report.js'
import { predicateType, type Statement } from './statement.js'

const partPattern = /^[A-Za-z0-9_-]+$/

/**
 * The three parts, each in its one canonical spelling: base64url leaves bits unused at the end, and a changed
 * character there would otherwise decode to the same bytes and go unnoticed.
 */
const refuseMisspelt = (certificate: string): string => {
  const compact = certificate.endsWith('\n') ? certificate.slice(0, -1) : certificate
  const parts = compact.split('.')
  const isCanonical = (part: string) =>
    partPattern.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part
  if (parts.length !== 3 || !parts.every(isCanonical)) {
    throw new CertificateError(
      'the certificate is not whole: expected three base64url parts separated by dots; get the file again from whoever issued it',
    )
  }
  return compact
}

const verifySignature = async (compact: string, publicKeyPem: string): Promise<string> => {
  const key = await importSPKI(publicKeyPem, 'EdDSA').catch((error: unknown) => {
    throw new CertificateError(
      'the public key cannot be read; expected an Ed25519 public key in PEM; ask the issuer for it',
      { cause: error },
    )
  })
  try {
    const { payload } = await compactVerify(compact, key, { algorithms: ['EdDSA'] })
    return new TextDecoder().decode(payload)
  } catch (error) {
    throw new CertificateError(
      'the signature does not match: the certificate was changed, or another key signed it; get both again from the issuer',
      { cause: error },
    )
  }
}

const readStatement = (text: string): Statement => {
  const statement = JSON.parse(text) as Partial<Statement>
  if (statement.predicateType !== predicateType || statement.predicate === undefined) {
    throw new CertificateError(
      `the certificate states something else than \`${predicateType}\`; this kit cannot judge it`,
    )
  }
  return statement as Statement
}

const refuseExpired = ({ predicate }: Statement, now: string): void => {
  if (Date.parse(predicate.expiresAt) > Date.parse(now)) return
  throw new CertificateError(`the certificate expired on ${predicate.expiresAt}; run the kit again for a new one`)
}

const refuseOtherReport = ({ subject }: Statement, report: string): void => {
  const stated = subject[0]?.digest.sha256
  const given = digestReport(report)
  if (stated === given) return
  throw new CertificateError(
    `the report is not the one certified: its SHA-256 is ${given}, expected ${stated ?? 'none'}; give the report.json that came with the certificate`,
  )
}

/**
 * Checks a certificate offline: spelling, signature, kind, expiry and, when given, that the report is the certified
 * one. Returns what it states.
 *
 * @throws CertificateError with the first thing that does not hold
 */
export async function verifyCertificate(
  certificate: string,
  publicKeyPem: string,
  options: { now: string; report?: string },
): Promise<Statement> {
  const statement = readStatement(await verifySignature(refuseMisspelt(certificate), publicKeyPem))
  refuseExpired(statement, options.now)
  if (options.report !== undefined) refuseOtherReport(statement, options.report)
  return statement
}
