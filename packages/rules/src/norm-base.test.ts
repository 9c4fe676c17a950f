import { fileURLToPath } from 'node:url'
import { type Id, loadNormBase, specAsOf } from '@verzuimspec/model'
import { expect, it } from 'vitest'
import { allRequests, findDisagreement, relevantFacts } from '../test/agreement.js'
import { kleeneVerdict } from '../test/kleene.js'
import { compileRules } from './compile-rules.js'
import { type Cell, enumerateCells } from './enumerate-cells.js'

const spec = specAsOf(loadNormBase(fileURLToPath(new URL('../../../spec', import.meta.url))), '2026-01-01')

const profiles = [undefined, ...Object.keys(spec.profiles)]

interface Permitted extends Omit<Cell, 'decision'> {
  readonly profile: Id | undefined
}

// What some state of the facts permits under some profile: a secret that leaks only in one of them leaks.
function* findPermitted(): Generator<Permitted> {
  for (const profile of profiles) {
    const rules = compileRules(spec, { profile })
    for (const { decision: _, ...request } of enumerateCells(rules)) {
      const states = relevantFacts(spec, request)
      if (states.some((facts) => rules.decide(request, facts).verdict === 'permit')) yield { ...request, profile }
    }
  }
}

const permitted = [...findPermitted()]

const mayHoldMedical = (role: Id): boolean => {
  const { secrecy, dataSubject } = spec.roles[role] ?? { secrecy: 'none', dataSubject: false }
  return secrecy !== 'none' || dataSubject
}

it.each(profiles)('decides the norm base as its rules read (profile %s)', (profile) => {
  expect(findDisagreement(spec, profile, compileRules(spec, { profile }).decide)).toBeUndefined()
})

it('permits no medical datum to a role without secrecy that is not its subject, in no state of the facts', () => {
  const medical = permitted.filter(({ data }) => spec.categories[spec.elements[data]?.category ?? '']?.medical)
  expect(medical.length).toBeGreaterThan(0)
  expect(medical.filter(({ actor }) => !mayHoldMedical(actor))).toEqual([])
  expect(medical.filter(({ recipient }) => recipient !== undefined && !mayHoldMedical(recipient))).toEqual([])
})

it('permits the claims assessor nothing of category B or C, by no way, in no state of the facts', () => {
  const reached = permitted.filter(({ actor, recipient }) => [actor, recipient].includes('claimbeoordelaar'))
  expect(reached.length).toBeGreaterThan(0)
  expect(reached.filter(({ data }) => ['b', 'c'].includes(spec.elements[data]?.category ?? ''))).toEqual([])
})

it('lets the employer read nothing that none of its permissions lists', () => {
  const listed = Object.values(spec.rules)
    .filter(({ role, effect, actions }) => role === 'werkgever' && effect === 'permit' && actions.includes('inzien'))
    .flatMap(({ elements }) => elements)
  const read = permitted.filter(({ actor, action }) => actor === 'werkgever' && action === 'inzien')
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(({ data }) => !listed.includes(data))).toEqual([])
})

it('permits a role within another nothing that the other may not', () => {
  const key = (role: Id, { action, data, recipient, profile }: Permitted): string =>
    [role, action, data, recipient, profile].join(' ')
  const all = new Set(permitted.map((cell) => key(cell.actor, cell)))
  const beyond = permitted.filter((cell) => {
    const ceiling = spec.roles[cell.actor]?.within
    return ceiling !== undefined && !all.has(key(ceiling, cell))
  })
  expect(beyond).toEqual([])
})

it('names a norm of the norm base for every decision', () => {
  for (const { decision } of enumerateCells(compileRules(spec))) {
    expect(decision.norms.length).toBeGreaterThan(0)
    for (const norm of decision.norms) expect(spec.norms).toHaveProperty([norm])
  }
})

it('reaches the verdicts that a database reaches in three-valued logic', () => {
  const rules = compileRules(spec)
  for (const request of allRequests(spec)) {
    for (const facts of relevantFacts(spec, request)) {
      const verdict = kleeneVerdict(spec, rules.positions, request, facts)
      if (verdict !== rules.decide(request, facts).verdict) expect.fail(JSON.stringify({ request, facts, verdict }))
    }
  }
})
