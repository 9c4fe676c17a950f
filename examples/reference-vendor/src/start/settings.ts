import { parseArgs } from 'node:util'

/** How the vendor is started. */
export interface Settings {
  /** 0 takes a free port. */
  readonly port: number
  readonly controlPort: number
  /** PostgreSQL; the embedded database when left out. */
  readonly databaseUrl?: string
  /** Synthetic users and the control port. Never in production. */
  readonly sandbox: boolean
  /** Where a sandbox writes its target file and secrets. */
  readonly folder?: string
}

/** The command line or environment is wrong; nothing was started. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Environment = Readonly<Record<string, string | undefined>>

function readPort(env: Environment, name: string): number {
  const text = env[name] ?? '0'
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 0 && port <= 65_535) return port
  throw new SettingsError(
    `${name} is \`${text}\`; expected a port from 0 to 65535, 0 for a free one; correct or unset it`,
  )
}

function readFolder(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { folder: { type: 'string' } } }).values.folder
  } catch {
    throw new SettingsError(`\`${args.join(' ')}\` is not understood; expected nothing or \`--folder <folder>\``)
  }
}

/**
 * Reads PORT, CONTROL_PORT, DATABASE_URL and SANDBOX from the environment and `--folder` from the command line.
 *
 * @throws SettingsError that says what is wrong and how to mend it
 * @example
 * readSettings([], { SANDBOX: '1', PORT: '4000' }).sandbox // true
 */
export function readSettings(args: readonly string[], env: Environment): Settings {
  const folder = readFolder(args)
  const sandbox = env.SANDBOX === '1'
  if (folder !== undefined && !sandbox) {
    throw new SettingsError('`--folder` is for the files of a sandbox; set SANDBOX=1 or leave it out')
  }
  return Object.freeze({
    port: readPort(env, 'PORT'),
    controlPort: readPort(env, 'CONTROL_PORT'),
    ...(env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL }),
    sandbox,
    ...(folder === undefined ? {} : { folder }),
  })
}
