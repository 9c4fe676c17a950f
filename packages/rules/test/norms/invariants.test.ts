import { type Id, type Spec, specAsOf } from '@verzuimspec/vocabulary'
import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import { normBase } from '../support/norm-base.js'
import { findReached, type Reached } from '../support/space.js'

const spec = specAsOf(normBase, '2026-01-01')

const reachedUnder = (profile: Id | undefined, given: Spec = spec) => findReached(compileRules(given, { profile }))

const profiles = [undefined, ...Object.keys(spec.profiles)]
const byProfile = new Map(profiles.map((profile) => [profile, reachedUnder(profile)]))
const everywhere = [...byProfile.values()].flat()

const nameCell = ({ actor, action, data, recipient = '' }: Reached): string =>
  [actor, action, data, recipient].join(' ')
const namesOf = (reached: readonly Reached[]): ReadonlySet<string> => new Set(reached.map(nameCell))
const beyond = (some: readonly Reached[], others: readonly Reached[]): readonly string[] => {
  const allowed = namesOf(others)
  return some.map(nameCell).filter((name) => !allowed.has(name))
}

const categoryOf = (element: Id): Id => spec.elements[element]?.category ?? ''
const isMedical = ({ data }: Reached): boolean => spec.categories[categoryOf(data)]?.medical === true
const mayHoldMedical = (role: Id): boolean => {
  const { secrecy, dataSubject } = spec.roles[role] ?? { secrecy: 'none', dataSubject: false }
  return secrecy !== 'none' || dataSubject
}
// Telling the one whose ceiling it shares is no way past that ceiling.
const ceilingOf = ({ actor, recipient }: Reached): Id | undefined => {
  const ceiling = spec.roles[actor]?.within
  return ceiling === recipient ? undefined : ceiling
}
const concerns =
  (...roles: readonly Id[]) =>
  ({ actor, recipient = '' }: Reached): boolean =>
    roles.includes(actor) || roles.includes(recipient)

describe('whatever the facts and the profile', () => {
  it('permits no medical datum to a role without secrecy that is not its subject', () => {
    const medical = everywhere.filter(isMedical)
    expect(medical.length).toBeGreaterThan(0)
    expect(medical.filter(({ actor }) => !mayHoldMedical(actor)).map(nameCell)).toEqual([])
    const disclosed = medical.filter(({ recipient }) => recipient !== undefined)
    expect(disclosed.filter(({ recipient = '' }) => !mayHoldMedical(recipient)).map(nameCell)).toEqual([])
  })

  it('permits the insurance adviser nothing at all, and nobody to tell him anything', () => {
    expect(everywhere.filter(concerns('verzekeringsadviseur')).map(nameCell)).toEqual([])
  })

  it('permits the claims side of an insurer nothing of category B or C, by no way', () => {
    const claims = everywhere.filter(concerns('claimbeoordelaar', 'gevolmachtigde-agent'))
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.filter(({ data }) => ['b', 'c'].includes(categoryOf(data))).map(nameCell)).toEqual([])
  })

  it('permits a role within another nothing that the other may not', () => {
    for (const reached of byProfile.values()) {
      const all = namesOf(reached)
      const within = reached.flatMap((cell) => {
        const ceiling = ceilingOf(cell)
        return ceiling === undefined ? [] : [nameCell({ ...cell, actor: ceiling })]
      })
      expect(within.filter((name) => !all.has(name))).toEqual([])
    }
  })

  it('permits case managers outside the command of the company doctor nothing medical', () => {
    const outside = Object.keys(spec.roles).filter((role) => /^casemanager-(?!delegatie-medisch)/.test(role))
    expect(outside.length).toBeGreaterThan(3)
    expect(
      everywhere
        .filter(concerns(...outside))
        .filter(isMedical)
        .map(nameCell),
    ).toEqual([])
  })

  it('lets a disclosure deliver nothing that the recipient may not hold', () => {
    for (const reached of byProfile.values()) {
      const held = new Set(
        reached.filter(({ recipient }) => recipient === undefined).map(({ actor, data }) => `${actor} ${data}`),
      )
      const delivered = reached.filter(({ recipient = '' }) => spec.roles[recipient]?.usesSystem === true)
      expect(delivered.filter(({ recipient, data }) => !held.has(`${recipient} ${data}`)).map(nameCell)).toEqual([])
    }
  })
})

describe('a stricter reading never permits more', () => {
  it.each(Object.keys(spec.profiles))('the default positions permit nothing that profile %s denies', (profile) => {
    expect(beyond(byProfile.get(undefined) ?? [], byProfile.get(profile) ?? [])).toEqual([])
  })

  it('the strict profile permits nothing that the default positions deny', () => {
    expect(beyond(byProfile.get('strikt') ?? [], byProfile.get(undefined) ?? [])).toEqual([])
  })

  const private_ = Object.values(spec.divergences).filter(({ topic }) => topic === 'privacy')
  it.each(private_.map(({ id }) => id))('of two positions on %s, the one that protects more permits no more', (id) => {
    const positions = [...(spec.divergences[id]?.positions ?? [])].sort((a, b) => b.protects - a.protects)
    const reachedBy = positions.map(({ id: position }) => {
      const probe = { id: 'proef', label: spec.profiles.strikt?.label, description: spec.profiles.strikt?.description }
      const profile = { ...probe, choices: { [id]: position } }
      return reachedUnder('proef', { ...spec, profiles: { proef: profile } } as unknown as Spec)
    })
    for (const [i, reached] of reachedBy.entries()) {
      const next = reachedBy[i + 1]
      if (next !== undefined) expect(beyond(reached, next)).toEqual([])
    }
  })
})
