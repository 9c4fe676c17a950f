import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fastify, { type FastifyInstance } from 'fastify'
import { runDailyWork } from '../daily/run-daily-work.js'
import { readMessages } from '../outbox/outbox.js'
import type { Services } from '../vendor/parts.js'
import { controlSchemas } from './control-schemas.js'
import { reset } from './reset.js'
import { type Dossier, seed } from './seed.js'

/**
 * The sandbox's control port: it empties and fills the vendor, sets the business day and shows what was sent out. It
 * has no login, so it gets a listener of its own and is built for a sandbox only; the API serves none of it.
 */
export function buildControl(services: Services): FastifyInstance {
  const control = fastify({ bodyLimit: 4 * 1024 * 1024, exposeHeadRoutes: false, forceCloseConnections: true })
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  control.setValidatorCompiler(({ schema }) => ajv.compile(schema))
  control.post('/reset', { schema: { body: controlSchemas['/reset'] } }, async (_request, reply) => {
    await reset(services)
    return reply.code(204).send()
  })
  control.post<{ Body: { dossiers: readonly Dossier[] } }>(
    '/seed',
    { schema: { body: controlSchemas['/seed'] } },
    async ({ body }) => ({ dossiers: await seed(services, body.dossiers) }),
  )
  control.post<{ Body: { today: string } }>(
    '/clock',
    { schema: { body: controlSchemas['/clock'] } },
    async ({ body }, reply) => {
      services.clock.set(body.today)
      await runDailyWork(services)
      return reply.code(204).send()
    },
  )
  control.get('/outbox', async () => ({ berichten: await services.database.transact(readMessages) }))
  return control
}
