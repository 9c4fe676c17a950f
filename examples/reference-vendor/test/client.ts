import { expect } from 'vitest'
import type { Validators } from '../src/contract/validators.js'
import type { Contract, ContractOperation } from '../src/index.js'

/** A JSON object of any shape, for tests that look into it. */
export type Json = Readonly<Record<string, unknown>>

/** An answer, whole. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

/** Sends requests as one user; every answer is held against that user's contract before it is returned. */
export interface Client {
  readonly rol: string
  readonly token: string
  get(path: string): Promise<Reply>
  post(path: string, body: unknown): Promise<Reply>
  patch(path: string, body: unknown): Promise<Reply>
}

const parse = (text: string): Json => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Sends one request as it is given; a text is sent as it stands. */
export async function send(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(url, {
    method,
    headers: { ...json, ...headers },
    ...(text === undefined ? {} : { body: text }),
  })
  const answer = await response.text()
  return { status: response.status, headers: response.headers, text: answer, json: parse(answer) }
}

const routeOf = (contract: Contract, method: string, path: string): ContractOperation | undefined =>
  [...contract.operations.values()].find(
    (operation) => operation.method === method && new RegExp(`^${operation.path.replace('{id}', '[^/]+')}$`).test(path),
  )

/** Holds an answer against the contract of its caller: body, media type, version, and what a refusal may say. */
export function expectContract(contract: Contract, validators: Validators, method: string, path: string, reply: Reply) {
  expect(reply.headers.get('api-version')).toBe(contract.version)
  const mediaType = reply.headers.get('content-type')?.split(';')[0]
  if (reply.status >= 400) {
    expect(mediaType).toBe('application/problem+json')
    expect('Probleem' in contract.document.components.schemas).toBe(true)
    expect(validators.check(contract.role, '#/components/schemas/Probleem', reply.json)).toEqual([])
    expect(reply.json.status).toBe(reply.status)
    return
  }
  const operation = routeOf(contract, method, path)
  if (operation === undefined) return expect.fail(`${contract.role} has no ${method} ${path}, and got ${reply.status}`)
  const { status, mediaType: expected, schema } = operation.success
  expect([reply.status, mediaType]).toEqual([status, expected])
  const value = expected === 'text/csv' ? reply.text : reply.json
  expect(validators.check(contract.role, schema, value)).toEqual([])
}

/** A client for one session. */
export function openClient(
  apiUrl: string,
  session: { readonly rol: string; readonly token: string },
  contract: Contract,
  validators: Validators,
): Client {
  const call = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const reply = await send(apiUrl + path, method, body, { authorization: `Bearer ${session.token}` })
    expectContract(contract, validators, method, path, reply)
    return reply
  }
  return {
    ...session,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}
