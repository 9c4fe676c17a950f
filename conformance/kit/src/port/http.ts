/** A request as the kit sends it; `body` is sent as JSON. */
export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly token?: string
  readonly body?: unknown
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The body as JSON, or undefined when it is none. */
  readonly json: unknown
}

/** The target gave no usable answer: it is down, hangs, or broke the connection. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

// A response without end must not fill the kit's memory; no absence API answers with more.
const bodyLimit = 8 * 1024 * 1024

/**
 * Sends one request and reads the whole answer under one wall-clock limit, so that a target that accepts and
 * hangs, or trickles a byte at a time, cannot hold the run. Redirects are answers, not followed.
 *
 * @throws NoAnswerError saying what was tried and what came instead of an answer
 * @example
 * await sendRequest('http://127.0.0.1:1', { method: 'GET', path: '/sessie' }, 500) // throws NoAnswerError
 */
export async function sendRequest(baseUrl: string, request: HttpRequest, timeoutMs: number): Promise<HttpResponse> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(baseUrl + request.path, {
      method: request.method,
      redirect: 'manual',
      signal,
      headers: makeHeaders(request),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    })
    const body = await readBody(response)
    return { status: response.status, headers: Object.fromEntries(response.headers), body, json: parseJson(body) }
  } catch (error) {
    throw new NoAnswerError(describeFailure(baseUrl, request, timeoutMs, error), { cause: error })
  }
}

const makeHeaders = (request: HttpRequest): Record<string, string> => ({
  accept: 'application/json, text/csv, application/problem+json',
  ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
})

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > bodyLimit) throw new Error(`the body is larger than ${bodyLimit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const describeFailure = (baseUrl: string, request: HttpRequest, timeoutMs: number, error: unknown): string => {
  const what = `${request.method} ${baseUrl}${request.path}`
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${what} gave no whole answer within ${timeoutMs} ms; check that the target runs, or raise \`timeoutMs\``
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
  return `${what} could not be reached (${cause}); check the base URL and that the target runs`
}
