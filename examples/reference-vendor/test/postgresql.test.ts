import { afterAll, beforeAll, it } from 'vitest'
import { allChecks } from './checks/all-checks.js'
import { type OwnDatabase, openOwnDatabase } from './postgres-database.js'
import { openWorld, type World } from './world.js'

const url = process.env.VERZUIMSPEC_POSTGRES_URL

let own: OwnDatabase
let world: World

beforeAll(async () => {
  if (url === undefined) return
  own = await openOwnDatabase(url)
  world = await openWorld(own.database, own.artefacts)
})

afterAll(async () => {
  if (url === undefined) return
  await world.close()
  await own.remove()
})

if (url === undefined)
  it.skip(`left out: ${allChecks.length} checks on PostgreSQL, for VERZUIMSPEC_POSTGRES_URL is not set`)
else for (const { name, run } of allChecks) it(`${name} (PostgreSQL)`, () => run(world))
