/** A certificate cannot be issued or does not hold. The message says what is wrong, what was expected and how to mend it. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError'
}
