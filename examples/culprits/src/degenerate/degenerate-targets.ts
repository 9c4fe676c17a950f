import type { RequestListener } from 'node:http'

const answer =
  (status: number, type: string, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body)

const loginPage =
  '<!doctype html><html><body><form method="post"><input name="user"><input name="password"></form></body></html>'

/**
 * Targets that answer everything alike, or not at all. None of them is an absence system, so none may pass a check.
 * Null is a port on which nobody listens.
 */
export const degenerateTargets: Readonly<Record<string, RequestListener | null>> = Object.freeze({
  'closed port': null,
  'accepts and hangs': () => {},
  '200 with {} to everything': answer(200, 'application/json', '{}'),
  '403 to everything': answer(
    403,
    'application/problem+json',
    '{"type":"about:blank","title":"Verboden","status":403}',
  ),
  '500 to everything': answer(500, 'text/plain', 'internal error'),
  'login page for everything': answer(200, 'text/html', loginPage),
})
