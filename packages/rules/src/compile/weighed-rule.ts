import type { Id, Rule } from '@verzuimspec/vocabulary'
import { compileCondition, factsNamed } from '../condition/compile-condition.js'
import { type Formula, type Truth, truthOf } from '../condition/formula.js'
import type { PackedFacts } from '../condition/pack-facts.js'
import type { IdIndex } from '../request/id-index.js'
import type { Standing } from './standing.js'

/** A rule with its condition compiled. */
export interface CompiledRule {
  readonly rule: Rule
  readonly condition: Formula
  /** The indexes of the facts its condition names. */
  readonly facts: readonly number[]
}

/** A rule as it stands for one purpose, under one choice of positions. */
export interface WeighedRule extends CompiledRule {
  readonly standing: Standing
}

/** Compiles the condition of a rule. Throws `UnknownIdError` on a fact that has no index. */
export function compileRule(rule: Rule, facts: IdIndex): CompiledRule {
  return Object.freeze({
    rule,
    condition: compileCondition(rule.requires, facts),
    facts: factsNamed(rule.requires).map((fact) => facts.indexOf(fact)),
  })
}

/** Whether the rule holds: never when it does not count. */
export function truthOfRule({ standing, condition }: WeighedRule, known: PackedFacts): Truth {
  return standing === 'counts' ? truthOf(condition, known) : 'false'
}

/** Whether it is a permit; what is none is a prohibition. */
export function isPermit({ rule }: CompiledRule): boolean {
  return rule.effect === 'permit'
}

/** A list gathered from several rules, in their order and without repeats. */
export function gather(rules: readonly WeighedRule[], list: (rule: Rule) => readonly Id[]): readonly Id[] {
  return [...new Set(rules.flatMap(({ rule }) => list(rule)))]
}
