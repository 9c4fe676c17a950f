import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MaskOptions, postgresqlGenerator } from '@verzuimspec/generate-postgresql'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import pg from 'pg'
import { parse } from 'yaml'
import { type Artefacts, type Database, openPostgres, readArtefacts } from '../src/index.js'

/** A database of its own on a shared server, and the artefacts under names that no other test uses. */
export interface OwnDatabase {
  readonly database: Database
  readonly artefacts: Artefacts
  /** Drops the database and every role that was made for it: roles are of the whole server. */
  remove(): Promise<void>
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function maskUnder(prefix: string): Promise<string> {
  const config = parse(readFileSync(here('../verzuimspec.config.yaml'), 'utf8'))
  const spec = specAsOf(loadBundledBase(here('../../../spec/dist/norm-base.json')), config.asOf)
  const options: MaskOptions = { ...config.postgresql, prefix }
  const files = await postgresqlGenerator.generate({ base: spec, spec, options })
  const masks = files.find(({ path }) => path.endsWith('masks.sql'))
  return masks?.content ?? ''
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function dropRoles(client: pg.Client, prefix: string): Promise<void> {
  const roles = await client.query('SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)', [`${prefix}_`])
  for (const { rolname } of roles.rows) await client.query(`DROP ROLE ${client.escapeIdentifier(rolname)}`)
}

/** Makes a database on the server of this address. */
export async function openOwnDatabase(url: string): Promise<OwnDatabase> {
  const prefix = `vzt${randomBytes(4).toString('hex')}`
  await onServer(url, async (client) => {
    await client.query(`CREATE DATABASE ${prefix}`)
  })
  const own = new URL(url)
  own.pathname = `/${prefix}`
  const database = openPostgres(own.href)
  const remove = async () => {
    await database.close()
    await onServer(url, async (client) => {
      await client.query(`DROP DATABASE ${prefix} WITH (FORCE)`)
      await dropRoles(client, prefix)
    })
  }
  return { database, artefacts: { ...readArtefacts(), masks: await maskUnder(prefix), prefix }, remove }
}
