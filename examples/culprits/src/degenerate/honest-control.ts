import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'

const readJson = async (request: IncomingMessage): Promise<{ dossiers?: { records: object }[] }> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
}

const giveIds = (records: object) => ({
  ids: Object.fromEntries(Object.keys(records).map((entity) => [entity, randomUUID()])),
})

/** A control port that does all that is asked of it, so that only the API beside it is degenerate. */
export const honestControl: RequestListener = async (request, response) => {
  const body = await readJson(request)
  if (request.url === '/seed')
    response
      .writeHead(200)
      .end(JSON.stringify({ dossiers: (body.dossiers ?? []).map(({ records }) => giveIds(records)) }))
  else if (request.url === '/outbox') response.writeHead(200).end('{"berichten":[]}')
  else response.writeHead(204).end()
}
