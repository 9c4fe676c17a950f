import { afterAll, beforeAll, expect, it } from 'vitest'
import { attack, sumUp } from './attack-suite.js'
import { type Engine, openPostgres } from './engine.js'
import { type Installed, install } from './install.js'
import { testOther } from './other-suite.js'
import { otherOptions, otherTables } from './other-vendor.js'
import { referenceOptions, referenceTables, spec } from './reference.js'
import { testReference } from './reference-suite.js'

const url = process.env.VERZUIMSPEC_POSTGRES_URL ?? ''

if (url === '') {
  it.skip('masks on a PostgreSQL server: left out, because VERZUIMSPEC_POSTGRES_URL is not set')
} else {
  let engine: Engine
  let reference: Installed
  let other: Installed

  beforeAll(async () => {
    engine = await openPostgres(url)
    const employer = { tenant: 'acme', subject: 'an' }
    reference = await install(engine, spec, referenceOptions(engine.prefix, 'vz'), referenceTables('vz'), employer)
    const company = { tenant: '1', subject: '11' }
    other = await install(engine, spec, otherOptions(`${engine.prefix}_b`), otherTables, company)
  })

  afterAll(() => engine.close())

  it('withstands every attack of logins of their own', async () => {
    const { held, rest } = sumUp(await attack(reference, spec))
    expect(rest).toEqual([])
    expect(held).toBeGreaterThan(1000)
  })

  testReference(() => reference)
  testOther(() => other, /^$/)
}
