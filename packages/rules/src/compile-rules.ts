import { choosePositions, type Id, type Spec } from '@verzuimspec/vocabulary'
import { compileTables } from './compile/compile-tables.js'
import { noLiterals } from './condition/literals.js'
import { type PackedFacts, packFacts } from './condition/pack-facts.js'
import { createDecideAt } from './decide/decide-at.js'
import type { Rules } from './decide/rules.js'
import { createProject } from './project/project.js'
import type { DecisionRequest, Facts } from './request/decision-request.js'
import { createWays } from './ways/ways-to-permit.js'

/** How to compile. */
export interface CompileOptions {
  /** The profile whose positions hold; every divergence keeps its default without one. */
  readonly profile?: Id | undefined
}

const nothingKnown: Facts = Object.freeze({})

/**
 * Compiles a norm base to decision tables. Takes some tens of milliseconds, and is meant to be done once.
 *
 * Throws `UnknownIdError` on a profile the norm base does not have or that chooses what it does not have, and
 * `RangeError` on a rule that names what it does not have, or whose actions do not fit its having a recipient.
 *
 * @example
 * compileRules(spec).decide({ actor: 'bedrijfsarts', action: 'inzien', data: 'diagnose' }).verdict // 'permit'
 * compileRules(spec, { profile: 'handleiding' }).positions // { regresvraag: 'wel', 'vangnet-melden': 'handleiding' }
 */
export function compileRules(spec: Spec, { profile }: CompileOptions = {}): Rules {
  const positions = choosePositions(spec, profile)
  const tables = compileTables(spec, positions)
  const { facts: index, indexOf, compiledAt } = tables
  const decideAt = createDecideAt(tables)
  const waysOf = createWays(index)
  const scratch = noLiterals(index.ids.length)
  const pack = (facts: Facts, into: PackedFacts = noLiterals(index.ids.length)): PackedFacts =>
    packFacts(index, facts, into)

  return Object.freeze({
    spec,
    profile,
    positions,
    decide: (request: DecisionRequest, facts: Facts | PackedFacts = nothingKnown) =>
      decideAt(indexOf(request), facts instanceof Int32Array ? facts : packFacts(index, facts, scratch)),
    index: indexOf,
    decideAt,
    packFacts: pack,
    waysToPermit: (request: DecisionRequest, facts?: readonly Id[]) => waysOf(compiledAt(indexOf(request)), facts),
    rulesAbout: (request: DecisionRequest) => Object.freeze(compiledAt(indexOf(request)).rules.map(({ rule }) => rule)),
    project: createProject(spec, { index: indexOf, decideAt, packFacts: pack }),
  })
}
