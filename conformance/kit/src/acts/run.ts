import type { Id } from '@verzuimspec/vocabulary'
import type { RunLog } from '../looks/run-log.js'
import type { ApiPort, CallOptions, Exchange, Session } from '../port/api-port.js'
import type { ControlPort, SeededIds } from '../port/control-port.js'
import { NoAnswerError } from '../port/http.js'
import type { Scenario } from '../scenario/scenario.js'
import type { Secrets, Target } from '../target/target.js'
import type { World } from '../world/world.js'

/** A run under way: what every act works with. */
export interface Run {
  readonly world: World
  readonly target: Target
  readonly secrets: Readonly<Record<Id, Secrets>>
  readonly api: ApiPort
  readonly control: ControlPort
  readonly log: RunLog
  /** Secret of this run: canaries are a keyed hash of it. */
  readonly runSecret: string
  readonly sessions: ReadonlyMap<Id, Session>
}

/** A run within one scenario: its dossiers are planted and have ids. */
export interface ScenarioRun extends Run {
  readonly scenario: Scenario
  readonly dossiers: ReadonlyMap<Id, SeededIds>
}

/**
 * Calls an operation as a role and keeps the exchange. A role without a session, or a target that gives no answer,
 * yields undefined; the reason is kept, so that no check of that role can pass.
 */
export async function callAs(
  run: Run,
  role: Id,
  operation: Id,
  options: CallOptions = {},
): Promise<Exchange | undefined> {
  const session = run.sessions.get(role)
  if (session === undefined) return undefined
  return keepExchange(run, role, () => run.api.call(session, operation, options))
}

/** Performs one exchange and keeps it; a target that gives no answer makes the role unavailable. */
export async function keepExchange(
  run: Run,
  role: Id,
  perform: () => Promise<Exchange>,
): Promise<Exchange | undefined> {
  try {
    const exchange = await perform()
    run.log.keep(exchange)
    return exchange
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error
    run.log.unavailable.set(role, error.message)
    return undefined
  }
}
