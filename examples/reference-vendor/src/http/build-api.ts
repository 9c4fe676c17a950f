import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { routesOf } from '../contract/route-table.js'
import type { Answer, Services } from '../vendor/parts.js'
import { safeHeaders } from './headers.js'
import type { Problem } from './problem.js'
import { Refusal } from './refusal.js'
import { type Callers, serve } from './serve.js'

// The largest body a contract allows for is a few thousand letters.
const bodyLimit = 64 * 1024

function send(reply: FastifyReply, { status, mediaType, body }: Answer): FastifyReply {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return reply.code(status).header('content-type', `${mediaType}; charset=utf-8`).send(text)
}

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return send(reply, { status: problem.status, mediaType: 'application/problem+json', body: problem })
}

function handleFailures(api: FastifyInstance, services: Services, callers: Callers): void {
  api.setErrorHandler(async (error, request, reply) => {
    const problem = await services.parts.describeFailure(services, error, callers.get(request))
    if (problem.status >= 500) services.reportFault(error)
    return sendProblem(reply, problem)
  })
  api.setNotFoundHandler(async (_request, reply) => {
    const refusal = new Refusal(404, 'Dit adres bestaat niet.')
    return sendProblem(reply, await services.parts.describeFailure(services, refusal))
  })
}

/** The API: the routes of all generated contracts together, each request held against its caller's own contract. */
export function buildApi(services: Services): FastifyInstance {
  const api = fastify({ bodyLimit, exposeHeadRoutes: false, forceCloseConnections: true })
  const callers: Callers = new WeakMap()
  const [first] = services.contracts.values()
  api.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...safeHeaders, 'API-Version': first?.version ?? '' })
  })
  handleFailures(api, services, callers)
  for (const route of routesOf(services.contracts.values())) {
    api.route({
      method: route.method,
      url: `${first?.basePath ?? ''}${route.path.replace('{id}', ':id')}`,
      handler: async (request, reply) => send(reply, await serve(services, route, request, callers)),
    })
  }
  return api
}
