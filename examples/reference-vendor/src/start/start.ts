import type { FastifyInstance } from 'fastify'
import { readArtefacts } from '../artefacts/read-artefacts.js'
import type { Database } from '../database/database.js'
import { openPglite } from '../database/open-pglite.js'
import { openPostgres } from '../database/open-postgres.js'
import { prepareDatabase } from '../database/prepare-database.js'
import { makeSandboxUsers } from '../sandbox/make-sandbox-users.js'
import { buildVendor, type Vendor } from '../vendor/build-vendor.js'
import type { Settings } from './settings.js'
import { writeTarget } from './write-target.js'

/** A vendor that listens. */
export interface RunningVendor {
  readonly apiUrl: string
  readonly controlUrl?: string
  close(): Promise<void>
}

type Say = (line: string) => void

const workEveryMs = 60 * 60 * 1000

const listen = (app: FastifyInstance, port: number): Promise<string> => app.listen({ host: '127.0.0.1', port })

// Name and code only: the message of a database error can hold a value of a record.
function describeFault(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error
  const code = typeof error === 'object' && error !== null && 'code' in error ? ` ${String(error.code)}` : ''
  return `failure: ${name}${code}`
}

async function openSandbox(settings: Settings, database: Database, vendor: Vendor, apiUrl: string, say: Say) {
  if (vendor.control === undefined) return {}
  const controlUrl = await listen(vendor.control, settings.controlPort)
  const { accounts, users } = await makeSandboxUsers(database)
  say(`sandbox control port: ${controlUrl}`)
  if (settings.folder !== undefined) {
    const files = writeTarget(settings.folder, { apiUrl, controlUrl, accounts, users })
    say(`target file: ${files.target}`)
    say(`secrets: ${files.secrets}`)
  }
  return { controlUrl }
}

/**
 * Starts the vendor on 127.0.0.1; what stands before it ends TLS. A vendor that is no sandbox does its daily work at
 * the start and every hour.
 *
 * @param say told in plain lines where it listens; never a secret
 */
export async function start(settings: Settings, say: Say): Promise<RunningVendor> {
  const { databaseUrl, sandbox } = settings
  const database = databaseUrl === undefined ? await openPglite() : openPostgres(databaseUrl)
  const artefacts = readArtefacts()
  await prepareDatabase(database, artefacts)
  const vendor = buildVendor({ database, artefacts, sandbox, reportFault: (error) => say(describeFault(error)) })
  const apiUrl = (await listen(vendor.api, settings.port)) + vendor.basePath
  say(`api: ${apiUrl}`)
  const work = () => vendor.runDailyWork().catch((error: unknown) => say(describeFault(error)))
  const timer = sandbox ? undefined : setInterval(work, workEveryMs)
  if (!sandbox) await work()
  const running = await openSandbox(settings, database, vendor, apiUrl, say)
  const close = async () => {
    clearInterval(timer)
    await vendor.close()
    await database.close()
  }
  return Object.freeze({ apiUrl, ...running, close })
}
