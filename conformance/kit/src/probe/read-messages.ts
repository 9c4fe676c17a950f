import type { ScenarioContext } from '../run/context.js'

/** Name of the pseudo-operation under which sent messages stand in the log. */
export const outboundOperation = 'uitgaand-bericht'

/** Reads what the target sent out and keeps each message as something its recipient saw. */
export async function readMessages(context: ScenarioContext): Promise<void> {
  for (const message of await context.control.readOutbox()) {
    const body = JSON.stringify(message.inhoud)
    context.log.keep({
      role: message.aan,
      operation: outboundOperation,
      request: { method: 'OUTBOX', path: `/outbox/${message.id}` },
      response: { status: 200, headers: {}, body, json: message.inhoud },
    })
  }
}
