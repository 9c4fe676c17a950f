import type { Id } from '@verzuimspec/vocabulary'
import type { CompiledRequest } from '../compile/compiled-request.js'
import { gather, isPermit, truthOfRule, type WeighedRule } from '../compile/weighed-rule.js'
import { tippingFacts, truthOf } from '../condition/formula.js'
import type { PackedFacts } from '../condition/pack-facts.js'
import type { Decision } from './decision.js'

// Two permits may rule out that both fail while neither is certain; then it rests on both, and binds to the duties of both.
function permitsRelied(rules: readonly WeighedRule[], known: PackedFacts): readonly WeighedRule[] {
  const permits = rules.filter(isPermit)
  const held = permits.filter((rule) => truthOfRule(rule, known) === 'true')
  return held.length > 0 ? held : permits.filter((rule) => truthOfRule(rule, known) === 'unknown')
}

// A prohibition may be undecided and yet cut off every case in which a permit holds; then a denial rests on both.
function denialGrounds(rules: readonly WeighedRule[], known: PackedFacts): readonly WeighedRule[] {
  const held = rules.filter((rule) => !isPermit(rule) && truthOfRule(rule, known) === 'true')
  if (held.length > 0) return held
  const permitPossible = rules.some((rule) => isPermit(rule) && truthOfRule(rule, known) !== 'false')
  return rules.filter((rule) =>
    isPermit(rule)
      ? rule.standing !== 'position-not-chosen' && truthOfRule(rule, known) !== 'true'
      : permitPossible && truthOfRule(rule, known) === 'unknown',
  )
}

function undecidedRules(rules: readonly WeighedRule[], known: PackedFacts, missing: readonly number[]) {
  return rules.filter(
    (rule) => truthOfRule(rule, known) === 'unknown' && rule.facts.some((fact) => missing.includes(fact)),
  )
}

type Content = Pick<Decision, 'verdict' | 'norms'> & Partial<Decision>

function decideContent({ permitted, rules }: CompiledRequest, known: PackedFacts, factIds: readonly Id[]): Content {
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
  return { verdict: 'depends', norms, missing: missing.map((fact) => factIds[fact] ?? '') }
}

const none: readonly Id[] = Object.freeze([])

/** Decides on what is known. `factIds` are the identifiers of all facts, by index. */
export function decideCompiled(request: CompiledRequest, known: PackedFacts, factIds: readonly Id[]): Decision {
  const { verdict, norms, duties = none, missing = none } = decideContent(request, known, factIds)
  return Object.freeze({
    verdict,
    duties: Object.freeze(duties),
    missing: Object.freeze(missing),
    divergences: request.divergences,
    norms: norms.length > 0 ? Object.freeze(norms) : request.defaultNorms,
  })
}
