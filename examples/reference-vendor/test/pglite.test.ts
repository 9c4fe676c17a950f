import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPglite, readArtefacts } from '../src/index.js'
import { allChecks } from './checks/all-checks.js'
import { faults } from './faults.js'
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

const findCheck = (beginning: string) => {
  const [check, ...others] = allChecks.filter(({ name }) => name.startsWith(beginning))
  if (check === undefined || others.length > 0) throw new Error(`\`${beginning}\` begins no check, or more than one`)
  return check
}

for (const { name, parts, breaks } of faults) {
  it(`the checks catch a vendor in which ${name}`, async () => {
    const faulty = await world.withParts(parts)
    for (const check of breaks.map(findCheck)) {
      await expect(check.run(faulty), check.name).rejects.toMatchObject({ name: 'AssertionError' })
    }
    await faulty.close()
  })
}
