import type { Id, Rule } from '@verzuimspec/vocabulary'
import { compileCondition, factsNamed } from './condition.js'
import type { FactBits } from './decision.js'
import { type Formula, type Truth, truthOf } from './formula.js'
import type { Numbering } from './numbering.js'
import type { Standing } from './positions.js'

/** A rule with its condition compiled. */
export interface CompiledRule {
  readonly rule: Rule
  readonly condition: Formula
  /** The facts its condition names, by number. */
  readonly facts: readonly number[]
}

/** A rule as one program weighs it. */
export interface WeighedRule extends CompiledRule {
  readonly standing: Standing
}

export function compileRule(rule: Rule, facts: Numbering): CompiledRule {
  return Object.freeze({
    rule,
    condition: compileCondition(rule.requires, facts),
    facts: factsNamed(rule.requires).map((fact) => facts.numberOf(fact)),
  })
}

/** Whether the rule holds: never when it does not count. */
export function truthOfRule({ standing, condition }: WeighedRule, known: FactBits): Truth {
  return standing === 'counts' ? truthOf(condition, known) : 'false'
}

/** A list gathered from several rules, in their order and without repeats. */
export function gather(rules: readonly WeighedRule[], list: (rule: Rule) => readonly Id[]): readonly Id[] {
  return [...new Set(rules.flatMap(({ rule }) => list(rule)))]
}
