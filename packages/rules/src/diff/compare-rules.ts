import type { Id } from '@verzuimspec/vocabulary'
import type { Verdict } from '../decision.js'
import { type Formula, tippingFacts, truthOf } from '../formula.js'
import { conflict, noLiterals } from '../literals.js'
import type { Numbering } from '../numbering.js'
import { type Positions, standingOf } from '../positions.js'
import { createProgram } from '../program.js'
import type { CompiledRule } from '../weighed-rule.js'

/** What became of a decision: allowed in fewer cases, in more, or in some fewer and some more. */
export type DecisionEffect = 'lost' | 'gained' | 'shifted'

/** One side of a comparison: the rules that touch a cell, and the positions they are read under. */
export interface Side {
  readonly rules: readonly CompiledRule[]
  readonly positions: Positions
}

/** How two sides decide one cell, when they do so differently. */
export interface Difference {
  readonly effect: DecisionEffect
  readonly from: Verdict
  readonly to: Verdict
  /** The facts it hangs on now; empty unless `to` is `depends`. */
  readonly missing: readonly Id[]
  /** Present when it differs for this purpose alone. */
  readonly purpose?: Id
}

const verdicts = { true: 'permit', false: 'deny', unknown: 'depends' } as const

function permittedBy({ rules, positions }: Side, purpose: Id | undefined, facts: Numbering): Formula {
  const weighed = rules.map((rule) => ({ ...rule, standing: standingOf(rule.rule, positions, purpose) }))
  return createProgram(weighed, [], facts).permitted
}

// Some case meets both clauses: it is permitted by the one and not by the other.
function permitsBeyond(some: Formula, other: Formula): boolean {
  return some.holds.some((clause) => other.fails.some((against) => !conflict(clause, against)))
}

function effectOf(from: Formula, to: Formula): DecisionEffect | undefined {
  const [lost, gained] = [permitsBeyond(from, to), permitsBeyond(to, from)]
  if (lost && gained) return 'shifted'
  if (lost) return 'lost'
  return gained ? 'gained' : undefined
}

function compareFor(purpose: Id | undefined, a: Side, b: Side, facts: Numbering): Difference | undefined {
  const [before, after] = [permittedBy(a, purpose, facts), permittedBy(b, purpose, facts)]
  const effect = effectOf(before, after)
  if (effect === undefined) return undefined
  const nothing = noLiterals(facts.ids.length)
  return {
    effect,
    from: verdicts[truthOf(before, nothing)],
    to: verdicts[truthOf(after, nothing)],
    missing: tippingFacts(after, nothing).map((fact) => facts.ids[fact] ?? ''),
    ...(purpose === undefined ? {} : { purpose }),
  }
}

function purposesOf(...sides: readonly Side[]): readonly Id[] {
  const named = sides.flatMap(({ rules }) => rules.flatMap(({ rule }) => rule.purpose ?? []))
  return [...new Set(named)].sort()
}

/**
 * How two sets of rules decide differently: for any purpose, or, when that makes no difference, for each purpose that
 * does. The comparison is exact: it is about every state of the facts.
 */
export function compareRules(a: Side, b: Side, facts: Numbering): readonly Difference[] {
  const overall = compareFor(undefined, a, b, facts)
  if (overall !== undefined) return [overall]
  return purposesOf(a, b).flatMap((purpose) => compareFor(purpose, a, b, facts) ?? [])
}
