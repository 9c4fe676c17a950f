import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import { AdapterError } from './adapter-error.js'
import { type HttpResponse, sendRequest } from './http.js'

/** A dossier as the control port plants it: values per entity, keyed by the property's JSON name. */
export interface SeedDossier {
  readonly werkgever: string
  readonly werknemer: string
  readonly events: Readonly<Record<Id, IsoDate>>
  readonly facts: Readonly<Record<Id, boolean>>
  readonly records: Readonly<Record<Id, Readonly<Record<string, unknown>>>>
}

/** The ids the target gave the records of one dossier, per entity. */
export type SeededIds = Readonly<Record<Id, string>>

export interface OutboundMessage {
  readonly id: string
  readonly aan: Id
  readonly soort: string
  readonly inhoud: unknown
}

/** The sandbox port: plants dossiers, sets the business clock, shows what the target sent out. Never in production. */
export interface ControlPort {
  reset(): Promise<void>
  seed(dossiers: readonly SeedDossier[]): Promise<readonly SeededIds[]>
  setClock(today: IsoDate): Promise<void>
  readOutbox(): Promise<readonly OutboundMessage[]>
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const refuse = (what: string, expected: string, response: HttpResponse): AdapterError =>
  new AdapterError(
    `the control port answered ${what} with status ${response.status} and an unexpected body; expected ${expected}; check \`control.baseUrl\``,
  )

/**
 * Opens the control port at a base URL.
 *
 * @throws NoAnswerError when it is down, AdapterError when it answers something else than agreed
 * @example
 * await openControlPort('http://127.0.0.1:4010', 1000).setClock('2026-03-02')
 */
export function openControlPort(baseUrl: string, timeoutMs: number): ControlPort {
  const send = (method: string, path: string, body?: unknown) =>
    sendRequest(baseUrl, { method, path, ...(body === undefined ? {} : { body }) }, timeoutMs)
  const expectDone = async (path: string, body: unknown) => {
    const response = await send('POST', path, body)
    if (response.status !== 204) throw refuse(`POST ${path}`, '204 without a body', response)
  }
  return {
    reset: () => expectDone('/reset', {}),
    setClock: (today) => expectDone('/clock', { today }),
    seed: async (dossiers) => readSeeded(await send('POST', '/seed', { dossiers }), dossiers.length),
    readOutbox: async () => readMessages(await send('GET', '/outbox')),
  }
}

const readSeeded = (response: HttpResponse, count: number): readonly SeededIds[] => {
  const dossiers = isRecord(response.json) ? response.json.dossiers : undefined
  if (response.status !== 200 || !Array.isArray(dossiers) || dossiers.length !== count) {
    throw refuse('POST /seed', `200 with the ids of ${count} dossiers`, response)
  }
  return dossiers.map((dossier) => {
    if (!isRecord(dossier) || !isRecord(dossier.ids)) throw refuse('POST /seed', '`ids` for each dossier', response)
    return dossier.ids as SeededIds
  })
}

const readMessages = (response: HttpResponse): readonly OutboundMessage[] => {
  const berichten = isRecord(response.json) ? response.json.berichten : undefined
  if (response.status !== 200 || !Array.isArray(berichten))
    throw refuse('GET /outbox', '200 with `berichten`', response)
  return berichten as readonly OutboundMessage[]
}
