import type { Id } from '@verzuimspec/vocabulary'
import { Secret, TOTP } from 'otpauth'
import type { Login, Secrets } from '../target/target.js'
import { AdapterError } from './adapter-error.js'
import type { ApiPort, Exchange, Session } from './api-port.js'

const readField = (exchange: Exchange, name: string): unknown => {
  const { json } = exchange.response
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined
}

/**
 * The time-based code that a user's device shows now (RFC 6238, 6 digits, 30 seconds).
 *
 * @example
 * makeCode('JBSWY3DPEHPK3PXP').length // 6
 */
export function makeCode(totpSecret: string): string {
  return new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate()
}

/**
 * Logs a role in with both factors and checks that the session is alive and is that role's.
 *
 * @throws AdapterError when the target refuses, gives no token, or says the session is another role's
 */
export async function openSession(api: ApiPort, role: Id, login: Login, secrets: Secrets): Promise<Session> {
  const signIn = { password: secrets.password, code: makeCode(secrets.totpSecret) }
  const answer = await api.signIn(role, login.username, signIn)
  const token = readField(answer, 'token')
  if (answer.response.status !== 201 || typeof token !== 'string' || token === '') {
    throw new AdapterError(
      `role \`${role}\` could not log in: status ${answer.response.status}${token === undefined ? ' without a token' : ''}; expected 201 with a token; check username, password and time-based secret of this login`,
    )
  }
  const session = Object.freeze({ role, token })
  await checkSession(api, session)
  return session
}

/** @throws AdapterError when the session is not alive, or not this role's */
export async function checkSession(api: ApiPort, session: Session): Promise<void> {
  const answer = await api.call(session, 'sessie-inzien')
  const seen = readField(answer, 'rol')
  if (answer.response.status !== 200 || seen !== session.role) {
    throw new AdapterError(
      `the session of \`${session.role}\` answered status ${answer.response.status} and role \`${String(seen)}\`; expected 200 and \`${session.role}\`; check which user this login is`,
    )
  }
}
