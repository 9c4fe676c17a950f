import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { parseScenario } from './parse-scenario.js'
import { readScenarios } from './read-scenarios.js'
import { ScenarioError } from './scenario-error.js'

const base = loadBundledBase(fileURLToPath(new URL('../../../../spec/dist/norm-base.json', import.meta.url)))

const whole = `
nl: Een verhaal dat niets bijzonders doet.
en: A story that does nothing special.
norms: [wet-big/88]
today: 2026-03-20
dossiers:
  hoofd: { account: werkgever, eersteZiektedag: 2026-03-02 }
acts:
  - { do: alles-inzien }
`

it('reads the scenarios that come with the kit', () => {
  expect(readScenarios(base).map(({ id }) => id)).toEqual(['bewaartermijn', 'poortwachter', 'ziekmelding'])
})

it('fills in no events and no facts', () => {
  expect(parseScenario('eigen', whole, base).dossiers.hoofd).toMatchObject({ events: {}, facts: {} })
})

it.each([
  [
    'a verb that does not exist',
    whole.replace('alles-inzien', 'alles-gokken'),
    'eigen.yaml:9:11 error wrong-value: `alles-gokken` is not allowed here; expected one of `alles-inzien`',
  ],
  [
    'a norm that does not exist',
    whole.replace('wet-big/88', 'wet-big/99'),
    'eigen.yaml:4:9 error unknown-name: `wet-big/99` is no norm of the norm base',
  ],
  [
    'a date that does not exist',
    whole.replace('2026-03-20', '2026-02-30'),
    'eigen.yaml:5:8 error wrong-form: `2026-02-30` is not a date',
  ],
  [
    'a key of another act',
    `${whole}  - { do: klok-zetten, today: 2026-03-21, as: werkgever }`,
    '`as` is not known here',
  ],
  ['a norm that every object has', whole.replace('wet-big/88', 'constructor'), '`constructor` is no norm'],
  [
    'a dossier that is not planted',
    `${whole}  - { do: planning-inzien, as: werkgever, dossier: weg, deadline: ziekmelding-uwv, lastDay: 2022-01-01, late: false }`,
    '`weg` is no dossier of this scenario; expected one of `hoofd`',
  ],
])('refuses %s', (_, text, message) => {
  expect(() => parseScenario('eigen', text, base)).toThrow(ScenarioError)
  expect(() => parseScenario('eigen', text, base)).toThrow(message)
})
