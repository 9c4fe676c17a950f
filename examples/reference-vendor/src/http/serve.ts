import type { FastifyRequest } from 'fastify'
import type { Account } from '../accounts/account.js'
import { findSession } from '../accounts/session-store.js'
import type { Route } from '../contract/route-table.js'
import type { Answer, Services } from '../vendor/parts.js'
import { Refusal } from './refusal.js'
import { signIn } from './session-handlers.js'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

async function findCaller({ database, now }: Services, request: FastifyRequest): Promise<Account> {
  const [, token] = /^Bearer ([A-Za-z0-9_-]+)$/.exec(request.headers.authorization ?? '') ?? []
  const caller =
    token === undefined ? undefined : await database.transact((connection) => findSession(connection, token, now()))
  if (caller === undefined) throw new Refusal(401, 'Er is geen geldige sessie; meld u aan.')
  return caller
}

function readId(request: FastifyRequest): { readonly id?: string } {
  const { id } = request.params as { readonly id?: string }
  if (id === undefined || uuid.test(id)) return id === undefined ? {} : { id }
  throw new Refusal(400, 'Het kenmerk in het adres is geen kenmerk.', {
    errors: [{ pointer: '/id', detail: 'Verwacht: uuid.' }],
  })
}

/** The caller of a request, remembered so that a failure can be described to him. */
export type Callers = WeakMap<FastifyRequest, Account>

/** One request, from the session to the answer: who calls, whether his role has this operation, and what it brings. */
export async function serve(
  services: Services,
  route: Route,
  request: FastifyRequest,
  callers: Callers,
): Promise<Answer> {
  if (route.kind === 'aanmelden') return signIn(services, request.body)
  const caller = await findCaller(services, request)
  callers.set(request, caller)
  const { parts } = services
  const call = { services, ...(await parts.authorise(services, caller, route.id)), ...readId(request) }
  return parts.handlers[route.kind]({ ...call, body: await parts.readBody(call, request.body) })
}
