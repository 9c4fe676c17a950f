import { type FactExpression, type Id, specAsOf, type Task } from '@verzuimspec/vocabulary'
import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import type { Facts } from '../../src/request/decision-request.js'
import { relevantFacts } from '../support/agreement.js'
import { normBase } from '../support/norm-base.js'
import { findReached, type Reached } from '../support/space.js'

const spec = specAsOf(normBase, '2026-01-01')
const rules = compileRules(spec)
const profiles = [undefined, ...Object.keys(spec.profiles)]
const reachedBy = new Map(profiles.map((profile) => [profile, findReached(compileRules(spec, { profile }))]))

const tasks = Object.values(spec.tasks)
const delegable = tasks.filter((task) => task.delegable)
const reserved = tasks.filter((task) => !task.delegable)

const rolesWithin = (ceiling: Id): readonly Id[] =>
  Object.values(spec.roles).flatMap((role) => (role.within === ceiling ? [role.id] : []))
const isMedical = ({ data }: Reached): boolean => spec.categories[spec.elements[data]?.category ?? '']?.medical === true

/** The facts that must all be so for a condition without alternatives. */
const factsOf = (condition: FactExpression | null): readonly Id[] => {
  if (condition === null) return []
  if ('fact' in condition) return [condition.fact]
  return 'all' in condition ? condition.all.flatMap(factsOf) : []
}
const given = (...facts: readonly Id[]): Facts => Object.fromEntries(facts.map((fact) => [fact, true]))

/** What a role may do of a task while these facts are so. */
const doneBy = (actor: Id, { actions, elements }: Task, facts: Facts): readonly string[] =>
  actions.flatMap((action) =>
    elements.flatMap((data) =>
      rules.decide({ actor, action, data }, facts).verdict === 'permit' ? [`${action} ${data}`] : [],
    ),
  )
const wholeOf = ({ actions, elements }: Task): readonly string[] =>
  actions.flatMap((action) => elements.map((data) => `${action} ${data}`))

describe('a task that may be delegated', () => {
  it.each(delegable)('$id is done by whom it may be given to, once its conditions are met', (task) => {
    expect(task.to.length).toBeGreaterThan(0)
    const facts = given(...factsOf(task.requires), 'eigen-dossier-gedelegeerde')
    for (const role of task.to) expect(doneBy(role, task, facts)).toEqual(wholeOf(task))
  })

  it.each(['taak-gedelegeerd', 'gedelegeerde-bekwaam', 'toezicht-op-gedelegeerde'])(
    'gives its delegate nothing medical without %s',
    (fact) => {
      const medical = (reachedBy.get(undefined) ?? []).filter(isMedical)
      const own = medical.filter(
        ({ actor, action }) => actor === 'casemanager-delegatie-medisch' && action !== 'verstrekken',
      )
      expect(own.length).toBeGreaterThan(20)
      for (const cell of own) {
        const without = relevantFacts(spec, cell).filter((facts) => facts[fact] !== true)
        expect(without.filter((facts) => rules.decide(cell, facts).verdict === 'permit')).toEqual([])
      }
    },
  )
})

describe('a task that may not be delegated', () => {
  it.each(reserved)('$id is done by no delegate, whatever the facts and the profile', (task) => {
    const delegates = rolesWithin(task.by).filter((role) => spec.roles[role]?.secrecy === 'derived')
    expect(delegates.length).toBeGreaterThan(1)
    const done = [...reachedBy.values()]
      .flat()
      .filter(({ actor, action, data }) => delegates.includes(actor) && wholeOf(task).includes(`${action} ${data}`))
    expect(done.map(({ actor, action, data }) => `${actor} ${action} ${data}`)).toEqual([])
  })

  it.each(reserved)('$id is done by a doctor under supervision, and only under supervision', (task) => {
    for (const role of task.underSupervision) {
      expect(doneBy(role, task, given('onder-supervisie'))).toEqual(wholeOf(task))
      expect(doneBy(role, task, {})).toEqual([])
    }
  })

  it('is every task of the table that is no delegable one', () => {
    expect([delegable.length, reserved.length]).toEqual([12, 13])
  })
})

it('tells a delegate, with process tasks or for the employer, nothing that his own employer may not view', () => {
  for (const reached of reachedBy.values()) {
    const held = new Set(
      reached.flatMap(({ actor, action, data }) => (action === 'inzien' ? [`${actor} ${data}`] : [])),
    )
    const told = reached.filter(({ recipient }) => rolesWithin('werkgever').includes(recipient ?? ''))
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(({ data }) => !held.has(`werkgever ${data}`)).map(({ data }) => data)).toEqual([])
  }
})

it('opens the file of the company doctor to a caregiver of his own only with consent', () => {
  const cell = { actor: 'hulpverlener-eigen-opdracht', action: 'inzien', data: 'diagnose' }
  expect(rules.decide(cell, given('toestemming-werknemer-genoteerd')).verdict).toBe('permit')
  expect(rules.decide(cell, { 'toestemming-werknemer-genoteerd': false }).verdict).toBe('deny')
  expect(rules.decide({ ...cell, action: 'vastleggen' }, given('toestemming-werknemer-genoteerd')).verdict).toBe('deny')
})
