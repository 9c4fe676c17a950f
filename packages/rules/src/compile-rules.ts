import type { Id, Spec } from '@verzuimspec/vocabulary'
import { compileTables } from './compile-tables.js'
import type { DecisionRequest, FactBits, Facts } from './decision.js'
import { readFacts } from './fact-bits.js'
import { noLiterals } from './literals.js'
import { choosePositions } from './positions.js'
import { createProject } from './project.js'
import type { Rules } from './rules.js'

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
  const { facts: numbering, indexOf, decideAt } = compileTables(spec, positions)
  const scratch = noLiterals(numbering.ids.length)
  const factBits = (facts: Facts, into?: FactBits): FactBits =>
    readFacts(numbering, facts, into ?? noLiterals(numbering.ids.length))

  return Object.freeze({
    spec,
    profile,
    positions,
    decide: (request: DecisionRequest, facts: Facts | FactBits = nothingKnown) =>
      decideAt(indexOf(request), facts instanceof Int32Array ? facts : readFacts(numbering, facts, scratch)),
    index: indexOf,
    decideAt,
    factBits,
    project: createProject(spec, { index: indexOf, decideAt, factBits }),
  })
}
