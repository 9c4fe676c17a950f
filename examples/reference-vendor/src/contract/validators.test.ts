import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArtefacts } from '../artefacts/read-artefacts.js'
import { openValidators } from './validators.js'

const { contracts } = readArtefacts()
const validators = openValidators(contracts.values())

const bodies = [...contracts.values()].flatMap(({ role, operations }) =>
  [...operations.values()].flatMap(({ id, bodySchema }) =>
    bodySchema === undefined ? [] : [{ role, id, bodySchema }],
  ),
)

it('refuses an unknown property in every body of every role, at its place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bodies), fc.string(), fc.jsonValue(), ({ role, bodySchema }, name, value) => {
      const pointer = `/${`x${name}`.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const found = validators.check(role, bodySchema, { [`x${name}`]: value })
      expect(found.map((finding) => finding.pointer)).toContain(pointer)
    }),
  )
})

it('says nothing of a value in any finding', () => {
  const secret = fc.constant('geheimewaarde')
  const value = fc.oneof(secret, fc.array(secret), fc.dictionary(fc.constantFrom('naam', 'token'), secret))
  const names = fc.constantFrom('naam', 'eersteZiektedag', 'loonwaarde', 'vangnetJaNee', 'verzuimgevalId', 'onbekend')
  fc.assert(
    fc.property(fc.constantFrom(...bodies), fc.dictionary(names, value), ({ role, bodySchema }, body) => {
      expect(JSON.stringify(validators.check(role, bodySchema, body))).not.toContain('geheimewaarde')
    }),
  )
})

it('describes each kind of finding in words of its own', () => {
  const schema = bodies.find(({ id }) => id === 'claimdossier-vastleggen')?.bodySchema ?? ''
  const body = { verzuimgevalId: 'x', naam: 1, eersteZiektedag: '2026-02-30', loonwaarde: 101, diagnose: 'x' }
  expect(validators.check('werkgever', schema, body)).toMatchInlineSnapshot(`
    [
      {
        "detail": "Dit gegeven staat niet in het contract van deze rol; laat het weg.",
        "pointer": "/diagnose",
      },
      {
        "detail": "Verwacht: uuid.",
        "pointer": "/verzuimgevalId",
      },
      {
        "detail": "Verwacht: string.",
        "pointer": "/naam",
      },
      {
        "detail": "Verwacht: date.",
        "pointer": "/eersteZiektedag",
      },
      {
        "detail": "Verwacht: ten hoogste 100.",
        "pointer": "/loonwaarde",
      },
    ]
  `)
})
