import type { IncomingMessage, RequestListener } from 'node:http'

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * A server that says yes: it lets everybody in, with or without a code, knows every session, and answers all else
 * with an empty object. The user's name is its token, so that it can say whose session it is.
 */
export const yesServer: RequestListener = async (request, response) => {
  const text = await readText(request)
  response.setHeader('content-type', 'application/json')
  if (request.method === 'POST' && request.url === '/sessies') {
    const rol = JSON.parse(text).gebruikersnaam
    response.writeHead(201).end(JSON.stringify({ token: rol, rol, verlooptOp: '2099-01-01T00:00:00Z' }))
  } else if (request.url === '/sessie') {
    const rol = (request.headers.authorization ?? '').replace('Bearer ', '')
    response.writeHead(200).end(JSON.stringify({ gebruikersnaam: rol, rol }))
  } else response.writeHead(200).end('{}')
}
