import type { Id } from '@verzuimspec/vocabulary'
import type { Route } from '../world/route.js'
import { AdapterError } from './adapter-error.js'
import { type HttpResponse, sendRequest } from './http.js'

/** One request and its answer, as the kit saw them. The request's credentials are left out. */
export interface Exchange {
  readonly role: Id
  readonly operation: Id
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly response: HttpResponse
}

export interface Session {
  readonly role: Id
  readonly token: string
}

export interface CallOptions {
  readonly id?: string
  readonly body?: unknown
}

/**
 * The target's API in canonical operations. The identity port speaks the generated contract; an adapter for an API
 * of another shape implements the same three functions.
 */
export interface ApiPort {
  readonly operations: readonly Id[]
  signIn(role: Id, username: string, secrets: SignIn): Promise<Exchange>
  call(session: Session, operation: Id, options?: CallOptions): Promise<Exchange>
}

/** What is presented at a login; a factor left out is not sent. */
export interface SignIn {
  readonly password?: string
  readonly code?: string
}

const fillPath = (path: string, id: string | undefined): string => path.replace('{id}', encodeURIComponent(id ?? ''))

/**
 * The port for a target that speaks the generated contract as it is.
 *
 * @param routes every operation of every audience: a role is also tried on operations that are not its own
 */
export function openIdentityPort(baseUrl: string, routes: readonly Route[], timeoutMs: number): ApiPort {
  const known = new Map(routes.map((route) => [route.operation, route]))
  const findRoute = (operation: Id): Route => {
    const route = known.get(operation)
    if (route === undefined) throw new AdapterError(`the contract has no operation \`${operation}\``)
    return route
  }
  const exchange = async (role: Id, operation: Id, options: CallOptions & { token?: string }): Promise<Exchange> => {
    const route = findRoute(operation)
    const body = options.body === undefined ? {} : { body: options.body }
    const request = { method: route.method, path: fillPath(route.path, options.id), ...body }
    const token = options.token === undefined ? {} : { token: options.token }
    return { role, operation, request, response: await sendRequest(baseUrl, { ...request, ...token }, timeoutMs) }
  }
  return {
    operations: routes.map((route) => route.operation),
    signIn: async (role, username, { password, code }) => {
      const body = { gebruikersnaam: username, wachtwoord: password, eenmaligeCode: code }
      const { request, ...rest } = await exchange(role, 'aanmelden', { body })
      return { ...rest, request: { method: request.method, path: request.path } }
    },
    call: (session, operation, options = {}) => exchange(session.role, operation, { ...options, token: session.token }),
  }
}
