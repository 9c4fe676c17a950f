import type { FastifyInstance } from 'fastify'
import { acceptPeriodAgain } from '../accounts/check-login.js'
import { openLoginThrottle } from '../accounts/login-throttle.js'
import { type Artefacts, readArtefacts } from '../artefacts/read-artefacts.js'
import { openValidators } from '../contract/validators.js'
import { buildControl } from '../control/build-control.js'
import { runDailyWork } from '../daily/run-daily-work.js'
import type { Database } from '../database/database.js'
import { buildApi } from '../http/build-api.js'
import { openBusinessClock } from './business-clock.js'
import { defaultParts } from './default-parts.js'
import type { Services, VendorParts } from './parts.js'

/** What a vendor is built on. */
export interface VendorOptions {
  /** Prepared by `prepareDatabase`; it stays open when the vendor closes, for it may serve another. */
  readonly database: Database
  /** Those that come with this vendor, when left out. */
  readonly artefacts?: Artefacts
  /** Builds the control port too. Never in production. */
  readonly sandbox?: boolean
  /** Parts that take the place of the vendor's own. */
  readonly parts?: Partial<VendorParts>
  readonly now?: () => Date
  /** Told of failures that are no refusals; must not log their messages, which may hold values of records. */
  readonly reportFault?: (error: unknown) => void
}

/** A vendor, not yet listening. */
export interface Vendor {
  readonly api: FastifyInstance
  /** Only in a sandbox. */
  readonly control?: FastifyInstance
  /** What every path of the API begins with: `/v1`. */
  readonly basePath: string
  runDailyWork(): Promise<void>
  close(): Promise<void>
}

function makeServices(options: VendorOptions): Services {
  const { contracts, prefix } = options.artefacts ?? readArtefacts()
  const now = options.now ?? (() => new Date())
  const ofSandbox = options.sandbox === true ? { acceptPeriod: acceptPeriodAgain } : {}
  return Object.freeze({
    database: options.database,
    prefix,
    contracts,
    validators: openValidators(contracts.values()),
    throttle: openLoginThrottle(),
    clock: openBusinessClock(now),
    now,
    parts: Object.freeze({ ...defaultParts, ...ofSandbox, ...options.parts }),
    reportFault: options.reportFault ?? (() => {}),
  })
}

/**
 * Puts a vendor together. Two vendors share nothing but, when given the same one, their database.
 *
 * @example
 * const vendor = buildVendor({ database, sandbox: true })
 * await vendor.api.listen({ host: '127.0.0.1', port: 0 })
 */
export function buildVendor(options: VendorOptions): Vendor {
  const services = makeServices(options)
  const [first] = services.contracts.values()
  const api = buildApi(services)
  const control = options.sandbox === true ? buildControl(services) : undefined
  return Object.freeze({
    api,
    ...(control === undefined ? {} : { control }),
    basePath: first?.basePath ?? '',
    runDailyWork: () => runDailyWork(services),
    close: async () => {
      await api.close()
      await control?.close()
    },
  })
}
