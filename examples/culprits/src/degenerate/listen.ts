import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A target that runs: where it listens, and how to stop it. */
export interface RunningTarget {
  readonly apiUrl: string
  readonly controlUrl: string
  readonly close: () => Promise<void>
}

/** A server on a free port of this machine, and how to stop it even with connections that hang. */
export async function listen(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}
