import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { AdapterError } from './adapter-error.js'
import { openControlPort } from './control-port.js'
import { NoAnswerError, sendRequest } from './http.js'

const servers: Server[] = []

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const answering =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body)

it('calls a closed port no answer', async () => {
  await expect(sendRequest('http://127.0.0.1:1', { method: 'GET', path: '/sessie' }, 500)).rejects.toThrow(
    NoAnswerError,
  )
})

it('gives up on a target that accepts and hangs', async () => {
  const url = await listen(() => {})
  await expect(sendRequest(url, { method: 'GET', path: '/' }, 100)).rejects.toThrow('no whole answer within 100 ms')
})

it('gives up on a target that trickles a byte at a time', async () => {
  const url = await listen((_, response) => {
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  })
  await expect(sendRequest(url, { method: 'GET', path: '/' }, 150)).rejects.toThrow(NoAnswerError)
})

it('takes a redirect for an answer and does not follow it', async () => {
  const url = await listen((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end())
  expect((await sendRequest(url, { method: 'GET', path: '/' }, 500)).status).toBe(302)
})

it.each([
  ['200 with {}', 200, '{}'],
  ['403', 403, ''],
  ['500', 500, 'boom'],
  ['a login page', 200, '<html><form>'],
])('does not take %s from the control port for done', async (_, status, body) => {
  const control = openControlPort(await listen(answering(status, body)), 500)
  await expect(control.reset()).rejects.toThrow(AdapterError)
  await expect(control.seed([])).rejects.toThrow(AdapterError)
  await expect(control.readOutbox()).rejects.toThrow(AdapterError)
})
