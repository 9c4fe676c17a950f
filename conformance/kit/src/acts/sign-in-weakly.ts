import type { Id } from '@verzuimspec/vocabulary'
import { Secret, TOTP } from 'otpauth'
import type { WeakSignIn } from '../looks/run-log.js'
import type { SignIn } from '../port/api-port.js'
import { makeCode } from '../port/open-session.js'
import { keepExchange, type Run } from './run.js'

const codesAround = (totpSecret: string): readonly string[] => {
  const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) })
  const now = Date.now()
  return [-2, -1, 0, 1, 2].map((steps) => totp.generate({ timestamp: now + steps * 30_000 }))
}

/** A code that no device shows within a minute of now. */
const makeWrongCode = (totpSecret: string): string => {
  const right = codesAround(totpSecret)
  const wrong = ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code))
  return wrong ?? '666666'
}

const attempts = (password: string, totpSecret: string): readonly [WeakSignIn['without'], SignIn][] => [
  ['code', { password }],
  ['juiste code', { password, code: makeWrongCode(totpSecret) }],
  ['juist wachtwoord', { password: `${password}-onjuist`, code: makeCode(totpSecret) }],
]

const tryRole = async (run: Run, role: Id): Promise<void> => {
  const login = run.target.logins[role]
  const secrets = run.secrets[role]
  if (login === undefined || secrets === undefined) return
  for (const [without, signIn] of attempts(secrets.password, secrets.totpSecret)) {
    const perform = async () => hideToken(await run.api.signIn(role, login.username, signIn))
    const exchange = await keepExchange(run, role, perform)
    if (exchange !== undefined) run.log.weakSignIns.push({ role, without, exchange })
  }
}

// A token that should not have been given is a working credential: it stays out of the log and so of all evidence.
const hideToken = (exchange: WeakSignIn['exchange']): WeakSignIn['exchange'] => ({
  ...exchange,
  response: { ...exchange.response, body: '(left out: the answer to a login may hold a credential)', json: undefined },
})

/** Every role tries to log in without its code, with a wrong code, and with a right code but a wrong password. */
export async function signInWeakly(run: Run): Promise<void> {
  for (const role of run.world.roles) await tryRole(run, role)
}
