import { afterAll, beforeAll, expect, it } from 'vitest'
import { attack, sumUp, testCulprits } from './attack-suite.js'
import { culprits } from './culprits.js'
import { testDrift } from './drift-suite.js'
import { type Engine, openPglite } from './engine.js'
import { type Installed, install } from './install.js'
import { testLogins } from './login-suite.js'
import { testOther } from './other-suite.js'
import { otherOptions, otherTables } from './other-vendor.js'
import { referenceOptions, referenceTables, spec } from './reference.js'
import { testReference } from './reference-suite.js'

let engine: Engine
let reference: Installed
let other: Installed

beforeAll(async () => {
  engine = await openPglite()
  reference = await install(engine, spec, referenceOptions('vz', 'vz'), referenceTables('vz'), {
    tenant: 'acme',
    subject: 'an',
  })
  other = await install(engine, spec, otherOptions('mask'), otherTables, { tenant: '1', subject: '11' })
})

afterAll(() => engine.close())

// PGlite knows no logins and no extensions; what needs them is for a server to show.
const needsServer = /^(not-tested P0[12]|inconclusive P14)\//

it('withstands every attack', async () => {
  const { held, rest } = sumUp(await attack(reference, spec))
  expect(rest.filter((line) => !needsServer.test(line))).toEqual([])
  expect(held).toBeGreaterThan(1000)
})

it('withstands every attack of roles that may name the tables', async () => {
  await engine.superuser.run(`GRANT USAGE ON SCHEMA vz TO PUBLIC`)
  const { rest } = sumUp(await attack(reference, spec))
  await engine.superuser.run(`REVOKE USAGE ON SCHEMA vz FROM PUBLIC`)
  expect(rest.filter((line) => !needsServer.test(line))).toEqual([])
})

testReference(() => reference)
testDrift(() => reference)
testLogins(() => reference)
testCulprits(() => reference, spec, culprits)
testOther(() => other, needsServer)
