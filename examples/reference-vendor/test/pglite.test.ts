import { afterAll, beforeAll, it } from 'vitest'
import { openPglite, readArtefacts } from '../src/index.js'
import { allChecks } from './checks/all-checks.js'
import { openWorld, type World } from './world.js'

let world: World

beforeAll(async () => {
  world = await openWorld(await openPglite(), readArtefacts())
})

afterAll(async () => {
  await world.close()
  await world.database.close()
})

for (const { name, run } of allChecks) it(`${name} (PGlite)`, () => run(world))
