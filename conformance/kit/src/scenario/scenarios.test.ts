import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { parseScenario, ScenarioError } from './parse-scenario.js'
import { readScenarios } from './read-scenarios.js'

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
  ['a verb that does not exist', whole.replace('alles-inzien', 'alles-gokken'), '/acts/0'],
  ['a norm that does not exist', whole.replace('wet-big/88', 'wet-big/99'), 'norm `wet-big/99`'],
  ['a date that does not exist', whole.replace('2026-03-20', '2026-02-30'), '/today'],
  [
    'a dossier that is not planted',
    `${whole}  - { do: planning-inzien, as: werkgever, dossier: weg, deadline: ziekmelding-uwv, lastDay: 2022-01-01, late: false }`,
    'dossier `weg`',
  ],
])('refuses %s', (_, text, message) => {
  expect(() => parseScenario('eigen', text, base)).toThrow(ScenarioError)
  expect(() => parseScenario('eigen', text, base)).toThrow(message)
})
