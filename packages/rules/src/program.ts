import type { Id } from '@verzuimspec/vocabulary'
import type { Decision, FactBits } from './decision.js'
import { allOf, anyOf, type Formula, not, tippingFacts, truthOf } from './formula.js'
import type { Numbering } from './numbering.js'
import { gather, truthOfRule, type WeighedRule } from './weighed-rule.js'

/** How one cell is decided for one purpose. Cells that are decided alike share a program. */
export interface Program {
  readonly rules: readonly WeighedRule[]
  /** Some permit holds and no prohibition does. */
  readonly permitted: Formula
  readonly facts: Numbering
  /** What a denial rests on when no permit speaks about the cell. */
  readonly defaultNorms: readonly Id[]
  readonly divergences: readonly Id[]
}

const isPermit = ({ rule }: WeighedRule): boolean => rule.effect === 'permit'
const isProhibition = (rule: WeighedRule): boolean => !isPermit(rule)

function divergencesOf(rules: readonly WeighedRule[]): readonly Id[] {
  const ids = rules.flatMap(({ rule }) => (rule.position === undefined ? [] : [rule.position.divergence]))
  return Object.freeze([...new Set(ids)].sort())
}

/** Compiles the rules that touch a cell, whether or not they count. */
export function createProgram(rules: readonly WeighedRule[], defaultNorms: readonly Id[], facts: Numbering): Program {
  const conditionsOf = (is: (rule: WeighedRule) => boolean): Formula =>
    anyOf(
      facts.ids.length,
      rules.filter((rule) => rule.standing === 'counts' && is(rule)).map(({ condition }) => condition),
    )
  const permitted = allOf(facts.ids.length, [conditionsOf(isPermit), not(conditionsOf(isProhibition))])
  return { rules, permitted, facts, defaultNorms, divergences: divergencesOf(rules) }
}

/** The facts a decision of this program may hang on. */
export function factsOf({ rules }: Program): readonly number[] {
  const counting = rules.filter(({ standing }) => standing === 'counts')
  return [...new Set(counting.flatMap(({ facts }) => facts))].sort((a, b) => a - b)
}

// Two permits may rule out that both fail while neither is certain; then it rests on both, and binds to the duties of both.
function permitsRelied(rules: readonly WeighedRule[], known: FactBits): readonly WeighedRule[] {
  const permits = rules.filter(isPermit)
  const held = permits.filter((rule) => truthOfRule(rule, known) === 'true')
  return held.length > 0 ? held : permits.filter((rule) => truthOfRule(rule, known) === 'unknown')
}

// A prohibition may be undecided and yet cut off every case in which a permit holds; then a denial rests on both.
function denialGrounds(rules: readonly WeighedRule[], known: FactBits): readonly WeighedRule[] {
  const held = rules.filter((rule) => isProhibition(rule) && truthOfRule(rule, known) === 'true')
  if (held.length > 0) return held
  const permitPossible = rules.some((rule) => isPermit(rule) && truthOfRule(rule, known) !== 'false')
  return rules.filter((rule) =>
    isPermit(rule)
      ? rule.standing !== 'position-not-chosen' && truthOfRule(rule, known) !== 'true'
      : permitPossible && truthOfRule(rule, known) === 'unknown',
  )
}

function undecidedRules(rules: readonly WeighedRule[], known: FactBits, missing: readonly number[]) {
  return rules.filter(
    (rule) => truthOfRule(rule, known) === 'unknown' && rule.facts.some((fact) => missing.includes(fact)),
  )
}

type Content = Pick<Decision, 'verdict' | 'norms'> & Partial<Decision>

function decideContent({ permitted, rules, facts }: Program, known: FactBits): Content {
  const truth = truthOf(permitted, known)
  if (truth === 'true') {
    const relied = permitsRelied(rules, known)
    return { verdict: 'permit', norms: gather(relied, ({ norms }) => norms), duties: gather(relied, (r) => r.duties) }
  }
  if (truth === 'false') {
    return { verdict: 'deny', norms: gather(denialGrounds(rules, known), ({ norms }) => norms) }
  }
  const missing = tippingFacts(permitted, known)
  const norms = gather(undecidedRules(rules, known, missing), (rule) => rule.norms)
  return { verdict: 'depends', norms, missing: missing.map((fact) => facts.ids[fact] ?? '') }
}

const none: readonly Id[] = Object.freeze([])

/** The decision on what is known. */
export function runProgram(program: Program, known: FactBits): Decision {
  const { verdict, norms, duties = none, missing = none } = decideContent(program, known)
  return Object.freeze({
    verdict,
    duties: Object.freeze(duties),
    missing: Object.freeze(missing),
    divergences: program.divergences,
    norms: norms.length > 0 ? Object.freeze(norms) : program.defaultNorms,
  })
}
