import { Secret, TOTP } from 'otpauth'

const period = 30

const openCodes = (secret: string): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })

/** A new secret for a user's device, in base32. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/**
 * The 30-second period a code belongs to, counted from the epoch, or undefined when it is no code of now. A device
 * that runs up to half a minute fast or slow is let in (RFC 6238, 5.2).
 */
export function findPeriod(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime()
  const drift = openCodes(secret).validate({ token: code, window: 1, timestamp })
  return drift === null ? undefined : Math.floor(timestamp / 1000 / period) + drift
}
