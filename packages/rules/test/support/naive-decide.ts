import type { FactExpression, Id, Rule, Spec } from '@verzuimspec/vocabulary'
import type { Decision } from '../../src/decide/decision.js'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'

/** A case in which every fact is known. */
type World = Readonly<Record<Id, boolean>>

/** Something that decides requests. */
export type Evaluate = (request: DecisionRequest, facts: Facts) => Decision

function holds(condition: FactExpression | null, world: World): boolean {
  if (condition === null) return true
  if ('fact' in condition) return world[condition.fact] === true
  if ('not' in condition) return !holds(condition.not, world)
  if ('all' in condition) return condition.all.every((part) => holds(part, world))
  return condition.any.some((part) => holds(part, world))
}

/** The facts a condition names. */
export function namedIn(condition: FactExpression | null): readonly Id[] {
  if (condition === null) return []
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return namedIn(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn)
}

const byCell = new WeakMap<Spec, ReadonlyMap<string, readonly Rule[]>>()
const noRules: readonly Rule[] = Object.freeze([])

function sortByCell({ rules }: Spec): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>()
  for (const rule of Object.values(rules)) {
    const { role, recipient = '' } = rule
    const cells = rule.actions.flatMap((action) =>
      rule.elements.map((data) => `${role} ${action} ${recipient} ${data}`),
    )
    for (const cell of new Set(cells)) found.set(cell, [...(found.get(cell) ?? []), rule])
  }
  return found
}

/** The rules that speak about a request, in force or not: the same list for the same request. */
export function rulesAbout(
  spec: Spec,
  { actor, action, data, recipient = '' }: Omit<DecisionRequest, 'purpose'>,
): readonly Rule[] {
  const sorted = byCell.get(spec) ?? sortByCell(spec)
  byCell.set(spec, sorted)
  return sorted.get(`${actor} ${action} ${recipient} ${data}`) ?? noRules
}

function inForce(spec: Spec, profile: Id | undefined, { position }: Rule): boolean {
  if (position === undefined) return true
  const choice = profile === undefined ? undefined : spec.profiles[profile]?.choices[position.divergence]
  return position.position === (choice ?? spec.divergences[position.divergence]?.default)
}

function fitsPurpose({ effect, purpose }: Rule, asked: Id | undefined): boolean {
  return effect === 'prohibit' || purpose === undefined || asked === undefined || purpose === asked
}

function worldsOf(facts: Facts, named: readonly Id[]): readonly World[] {
  return named.reduce<readonly World[]>(
    (worlds, id) => {
      const values = facts[id] === undefined ? [true, false] : [facts[id]]
      return worlds.flatMap((world) => values.map((value) => ({ ...world, [id]: value })))
    },
    [{}],
  )
}

function permittedIn(rules: readonly Rule[], world: World): boolean {
  const held = rules.filter((rule) => holds(rule.requires, world))
  return held.some(({ effect }) => effect === 'permit') && !held.some(({ effect }) => effect === 'prohibit')
}

const unique = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)]

interface Weighing {
  readonly about: readonly Rule[]
  readonly permits: readonly Rule[]
  readonly prohibitions: readonly Rule[]
  readonly named: readonly Id[]
  readonly worlds: readonly World[]
  permitted(world: World): boolean
  surely(rule: Rule): boolean
  possibly(rule: Rule): boolean
}

function weigh(spec: Spec, profile: Id | undefined, request: DecisionRequest, facts: Facts): Weighing {
  const about = rulesAbout(spec, request)
  const present = about.filter((rule) => inForce(spec, profile, rule))
  const counting = present.filter((rule) => fitsPurpose(rule, request.purpose))
  const named = unique(counting.flatMap(({ requires }) => namedIn(requires))).toSorted()
  const worlds = worldsOf(facts, named)
  return {
    about,
    permits: present.filter(({ effect }) => effect === 'permit'),
    prohibitions: present.filter(({ effect }) => effect === 'prohibit'),
    named,
    worlds,
    permitted: (world) => permittedIn(counting, world),
    surely: (rule) => counting.includes(rule) && worlds.every((world) => holds(rule.requires, world)),
    possibly: (rule) => counting.includes(rule) && worlds.some((world) => holds(rule.requires, world)),
  }
}

type Conclusion = Pick<Decision, 'verdict'> & { readonly grounds: readonly Rule[]; readonly missing?: readonly Id[] }

function concludeDenial({ permits, prohibitions, surely, possibly }: Weighing): Conclusion {
  if (prohibitions.some(surely)) return { verdict: 'deny', grounds: prohibitions.filter(surely) }
  const cutOff = permits.some(possibly) ? prohibitions.filter(possibly) : []
  return { verdict: 'deny', grounds: [...permits.filter((rule) => !surely(rule)), ...cutOff] }
}

function conclude(weighing: Weighing, facts: Facts): Conclusion {
  const { permits, prohibitions, named, worlds, permitted, surely, possibly } = weighing
  const open = (rule: Rule): boolean => possibly(rule) && !surely(rule)
  if (worlds.every(permitted)) {
    return { verdict: 'permit', grounds: permits.some(surely) ? permits.filter(surely) : permits.filter(open) }
  }
  if (!worlds.some(permitted)) return concludeDenial(weighing)
  const tips = (id: Id): boolean =>
    facts[id] === undefined && worlds.some((world) => permitted(world) !== permitted({ ...world, [id]: !world[id] }))
  const missing = named.filter(tips)
  const hangsOnMissing = ({ requires }: Rule): boolean => namedIn(requires).some((id) => missing.includes(id))
  return { verdict: 'depends', grounds: [...permits, ...prohibitions].filter(open).filter(hangsOnMissing), missing }
}

/**
 * The meaning of the rules written out over every case the known facts leave open, with no thought for speed: what
 * the compiled tables are held against.
 */
export function naiveDecide(spec: Spec, profile: Id | undefined, request: DecisionRequest, facts: Facts): Decision {
  const weighing = weigh(spec, profile, request, facts)
  const { verdict, grounds, missing = [] } = conclude(weighing, facts)
  const inOrder = weighing.about.filter((rule) => grounds.includes(rule))
  const ownNorms = [...(spec.elements[request.data]?.norms ?? []), ...(spec.roles[request.actor]?.norms ?? [])]
  return {
    verdict,
    duties: verdict === 'permit' ? unique(inOrder.flatMap(({ duties }) => duties)) : [],
    missing,
    divergences: unique(weighing.about.flatMap(({ position }) => (position ? [position.divergence] : []))).toSorted(),
    norms: unique(inOrder.length > 0 ? inOrder.flatMap(({ norms }) => norms) : ownNorms),
  }
}
