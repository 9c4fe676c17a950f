import { openSession } from '../accounts/session-store.js'
import type { Contract } from '../contract/contract.js'
import type { Answer, Handler, LoginAttempt, Services } from '../vendor/parts.js'
import { Refusal } from './refusal.js'

const mediaType = 'application/json'

function checkAttempt({ validators }: Services, { role, operations }: Contract, body: unknown): LoginAttempt {
  const schema = operations.get('aanmelden')?.bodySchema ?? '#'
  const errors = validators.check(role, schema, body)
  if (errors.length > 0) throw new Refusal(400, 'De aanmelding past niet bij het contract.', { errors })
  return body as LoginAttempt
}

/** Logs in. Which of the factors was wrong is not told, nor whether the name exists. */
export async function signIn(services: Services, body: unknown): Promise<Answer> {
  // The caller has no role yet; logging in is the same in every contract.
  const [contract] = services.contracts.values()
  if (contract === undefined) throw new RangeError('there is no contract; expected at least one in generated/openapi')
  const account = await services.parts.checkLogin(services, checkAttempt(services, contract, body))
  if (account === undefined) throw new Refusal(401, 'Aanmelden is mislukt.')
  const session = await services.database.transact((connection) => openSession(connection, account, services.now()))
  const shown = { token: session.token, rol: account.rol, verlooptOp: session.verlooptOp.toISOString() }
  return { status: 201, mediaType, body: shown }
}

/** Who is logged in. */
export const showSession: Handler = async ({ actor }) => ({
  status: 200,
  mediaType,
  body: { gebruikersnaam: actor.gebruikersnaam, rol: actor.rol },
})
