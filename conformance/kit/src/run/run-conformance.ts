import { randomBytes } from 'node:crypto'
import type { Id, IsoDate, NormBase } from '@verzuimspec/vocabulary'
import type { Run } from '../acts/run.js'
import { allKinds } from '../checks/kinds/all-kinds.js'
import { findKitFaults } from '../judge/find-kit-faults.js'
import { judgeChecks } from '../judge/judge-checks.js'
import { judgeNorms } from '../judge/judge-norms.js'
import { RunLog } from '../looks/run-log.js'
import { AdapterError } from '../port/adapter-error.js'
import { openIdentityPort } from '../port/api-port.js'
import { openControlPort } from '../port/control-port.js'
import { NoAnswerError } from '../port/http.js'
import type { RunResult } from '../result/run-result.js'
import { countVerdicts } from '../result/totals.js'
import type { Scenario } from '../scenario/scenario.js'
import type { Secrets, Target } from '../target/target.js'
import { makeWorld } from '../world/make-world.js'
import type { World } from '../world/world.js'
import { digestNormBase } from './digest-norm-base.js'
import { kitVersion } from './kit-version.js'
import { checkSessions, openSessions } from './open-sessions.js'
import { runScenario } from './run-scenario.js'

/** What a run needs; it reads no file, no environment and no clock of its own. */
export interface RunOptions {
  readonly base: NormBase
  /** The day whose norms hold. */
  readonly asOf: IsoDate
  readonly profile: Id | null
  readonly target: Target
  readonly secrets: Readonly<Record<Id, Secrets>>
  readonly scenarios: readonly Scenario[]
  /** Called when a scenario begins, for progress. */
  readonly onScenario?: (scenario: Scenario, index: number) => void
  /** The moment, as an ISO time; only for the report. */
  readonly now: () => string
}

const prepareContext = async (options: RunOptions, world: World, log: RunLog): Promise<Run> => {
  const { target, secrets } = options
  const control = openControlPort(target.control.baseUrl, target.timeoutMs)
  const api = openIdentityPort(target.api.baseUrl, world.routes, target.timeoutMs)
  await control.reset()
  const sessions = await openSessions(api, world.roles, target, secrets, log)
  const runSecret = randomBytes(16).toString('hex')
  return { world, target, secrets, api, control, log, runSecret, sessions }
}

const carryOut = async (options: RunOptions, world: World, log: RunLog): Promise<void> => {
  const run = await prepareContext(options, world, log)
  if (run.sessions.size === 0) {
    const [reason] = log.unavailable.values()
    throw new AdapterError(`no role could log in: ${reason ?? 'the target file names no login'}`)
  }
  for (const [index, scenario] of options.scenarios.entries()) {
    options.onScenario?.(scenario, index)
    await runScenario(run, scenario)
  }
  await checkSessions(run.api, run.sessions, log)
  log.kitFaults.push(...findKitFaults(log))
}

/** Runs everything; returns why it had to stop when the target's own set-up is at fault, or null. */
const tryCarryOut = async (options: RunOptions, world: World, log: RunLog): Promise<string | null> => {
  try {
    await carryOut(options, world, log)
    return null
  } catch (error) {
    if (error instanceof AdapterError || error instanceof NoAnswerError) return error.message
    throw error
  }
}

/**
 * Runs a target through the scenarios and judges every check that the norms make. A target that is down, hangs or
 * answers something else than its file says yields adapter errors, never a pass.
 *
 * @throws UnknownIdError on an unknown profile; anything unforeseen is the kit's own fault and is thrown as it is
 */
export async function runConformance(options: RunOptions): Promise<RunResult> {
  const startedAt = options.now()
  const world = makeWorld(options.base, { ...options, scope: options.target.scope })
  const plan = allKinds.flatMap((planChecks) => planChecks(world))
  const log = new RunLog()
  const stopped = await tryCarryOut(options, world, log)
  const checks = judgeChecks(world, plan, log, stopped)
  const norms = judgeNorms(world, checks, options.target.attestations)
  const { name, product, version } = options.target
  return Object.freeze({
    schemaVersion: 1,
    kit: { name: '@verzuimspec/conformance', version: kitVersion },
    spec: {
      version: options.base.version,
      asOf: options.asOf,
      profile: options.profile,
      digest: digestNormBase(options.base),
    },
    target: { name, product, version },
    scope: { within: world.scope, outside: world.outside },
    level: 'self-assessed',
    startedAt,
    finishedAt: options.now(),
    requests: log.observations.length,
    stopped,
    checks,
    norms,
    totals: {
      checks: countVerdicts(checks.map(({ verdict }) => verdict)),
      norms: countVerdicts(norms.map(({ verdict }) => verdict)),
    },
  })
}
