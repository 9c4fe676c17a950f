import { compileRules, enumerateCells } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { smallSpec } from '../../../test/small-spec.js'
import { createAnswerRequest } from './answer.js'

const rules = compileRules(smallSpec)
const answerRequest = createAnswerRequest(rules)

it('names the duties, purposes and norms of the permit a way leads to', () => {
  const request = { actor: 'bedrijfsarts', action: 'verstrekken', data: 'vangnet', recipient: 'werkgever' }
  expect(answerRequest(request)).toMatchObject({
    verdict: 'depends',
    ways: [{ toestemming: true }],
    duties: ['informeren'],
    purposes: ['loon'],
    norms: ['gids/6-2/vangnet'],
  })
})

it('names both conditions of a permit that asks for both, also for a fact that must not hold', () => {
  const { ways } = answerRequest({ actor: 'werkgever', action: 'inzien', data: 'noodgeval' })
  expect(ways).toEqual([{ geheim: false, verzoek: true }])
})

it('names no purposes when any will do', () => {
  const answer = answerRequest({ actor: 'werknemer', action: 'inzien', data: 'naam' })
  expect(answer).toMatchObject({ verdict: 'permit', purposes: [], ways: [] })
})

it('has no ways and no purposes for what is denied', () => {
  const answer = answerRequest({ actor: 'werkgever', action: 'inzien', data: 'diagnose' })
  expect(answer).toMatchObject({ verdict: 'deny', ways: [], purposes: [], duties: [] })
})

it('answers each question as it would have on its own, whatever came before', () => {
  const cells = [...enumerateCells(rules)].map(({ decision, ...request }) => request)
  expect(cells.length).toBeGreaterThan(100)
  for (const request of cells) {
    const { key: own, ...alone } = createAnswerRequest(rules)(request)
    expect(answerRequest(request)).toMatchObject(alone)
  }
})

it('gives one key to answers that read the same, and no other', () => {
  const answers = [...enumerateCells(rules)].map(({ decision, ...request }) => answerRequest(request))
  const read = ({ request, key, ...rest }: (typeof answers)[number]) => JSON.stringify(rest)
  const keys = new Set(answers.map(({ key }) => key))
  expect(new Set(answers.map((answer) => `${answer.key} ${read(answer)}`)).size).toBe(keys.size)
  expect(new Set(answers.map(read)).size).toBe(keys.size)
})
