import { outboundOperation } from '../looks/outbound.js'
import type { ScenarioRun } from './run.js'

/** Reads what the target sent out and keeps each message as something its recipient saw. */
export async function readMessages(run: ScenarioRun): Promise<void> {
  for (const message of await run.control.readOutbox()) {
    const body = JSON.stringify(message.inhoud)
    run.log.keep({
      role: message.aan,
      operation: outboundOperation,
      request: { method: 'OUTBOX', path: `/outbox/${message.id}` },
      response: { status: 200, headers: {}, body, json: message.inhoud },
    })
  }
}
