import type { RequestListener } from 'node:http'
import { honestControl } from './honest-control.js'
import { listen, type RunningTarget } from './listen.js'

// Port 1 is reserved and nobody listens there.
const closed = { url: 'http://127.0.0.1:1', close: async () => {} }

/**
 * Starts a target that answers everything alike.
 *
 * @param control whether its control port is degenerate too, or does what is asked
 */
export async function startDegenerate(
  listener: RequestListener | null,
  control: 'degenerate' | 'honest',
): Promise<RunningTarget> {
  const api = listener === null ? closed : await listen(listener)
  const beside = control === 'honest' ? await listen(honestControl) : api
  return {
    apiUrl: api.url,
    controlUrl: beside.url,
    close: async () => {
      await api.close()
      await beside.close()
    },
  }
}
