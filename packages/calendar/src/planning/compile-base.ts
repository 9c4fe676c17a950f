import type { Id, IsoDate, NormBase, Regime } from '@verzuimspec/vocabulary'
import type { CaseNames } from '../case/read-case.js'
import { NO_DAY, readDay } from '../dates/days.js'
import { type CompiledDeadline, compileDeadline } from '../evaluate/compile-deadline.js'
import type { Evaluable, OtherNames } from '../evaluate/evaluate-case.js'
import { FIRST_SICK_DAY, FIRST_WELL_DAY, LASTING_EVENTS } from '../formula/authored/names.js'
import { takePositions } from '../formula/authored/take-reading.js'
import { orderDeadlines } from '../formula/deadlines/order-deadlines.js'
import { findJoining, readDeadlines } from '../formula/deadlines/read-deadlines.js'
import type { ConditionNode } from '../formula/nodes/condition.js'
import type { DeadlineNode } from '../formula/nodes/deadline.js'
import type { TermNode } from '../formula/nodes/term.js'
import { buildWaitingStep, type WaitingSteps } from './build-step.js'

/** What a calendar is compiled with. */
export interface CalendarOptions {
  /** The profile whose positions are taken; the defaults of the norm base without it. */
  readonly profile?: Id
  /** Days a royal decree puts on a par with holidays (Algemene termijnenwet, article 3, paragraph 3). */
  readonly equalledDays?: readonly IsoDate[]
}

/** The deadlines of a norm base under one profile, ready to plan many cases. */
export interface CompiledBase {
  readonly profile: Id | undefined
  readonly names: CaseNames
  readonly evaluable: Evaluable
  readonly waiting: WaitingSteps
  /** The facts the deadlines of a regime ask for, in the order of the steps. */
  readonly askedFacts: Readonly<Record<Regime, readonly Id[]>>
}

/** Every event and deadline with an index: the deadlines first, in the order of the steps. */
function numberNames(base: NormBase, deadlines: readonly DeadlineNode[]): ReadonlyMap<Id, number> {
  const ids = [...deadlines.map(({ id }) => id), FIRST_SICK_DAY, FIRST_WELL_DAY, ...Object.keys(base.events)]
  return new Map([...new Set(ids)].map((id, index) => [id, index]))
}

function holdsFor({ regimes }: DeadlineNode, regime: Regime): boolean {
  return regimes === undefined || regimes.includes(regime)
}

/** Something for each regime. */
function forEachRegime<T>(make: (regime: Regime) => T): Readonly<Record<Regime, T>> {
  return {
    regulier: make('regulier'),
    huishoudelijk: make('huishoudelijk'),
    'eigenrisicodrager-zw': make('eigenrisicodrager-zw'),
    'vangnet-uwv': make('vangnet-uwv'),
  }
}

function listOtherNames(deadlines: readonly DeadlineNode[], indices: ReadonlyMap<Id, number>): readonly OtherNames[] {
  const meeting = deadlines.map(({ metBy }, index) => ({ index, others: metBy.flatMap((id) => indices.get(id) ?? []) }))
  return meeting.filter(({ others }) => others.length > 0)
}

function compileEvaluable(
  deadlines: readonly DeadlineNode[],
  indices: ReadonlyMap<Id, number>,
  equalled: ReadonlySet<number>,
): Evaluable {
  const context = { indexOf: (id: Id) => indices.get(id) ?? indices.size, equalled }
  const inStepOrder = deadlines.map((node, index) => compileDeadline(node, index, context))
  const compiled = new Map<DeadlineNode, CompiledDeadline>(inStepOrder.map((deadline) => [deadline.node, deadline]))
  const ordered = orderDeadlines(deadlines)
  const listFor = (regime: Regime) =>
    ordered.filter((node) => holdsFor(node, regime)).flatMap((node) => compiled.get(node) ?? [])
  return {
    indexOf: context.indexOf,
    inStepOrder,
    byRegime: forEachRegime(listFor),
    otherNames: listOtherNames(deadlines, indices),
    // One day more than there are names: that of a name nobody can tell.
    nothingKnown: [...indices.keys(), ''].map(() => NO_DAY),
    nothingEvaluated: deadlines.map(() => undefined),
    firstSickDay: context.indexOf(FIRST_SICK_DAY),
    firstWellDay: context.indexOf(FIRST_WELL_DAY),
  }
}

function listFacts(deadlines: readonly DeadlineNode[], regime: Regime): readonly Id[] {
  const conditions: readonly ConditionNode[] = deadlines.flatMap((node) => (holdsFor(node, regime) ? node.when : []))
  const facts = conditions.flatMap((condition) => (condition.kind === 'fact' ? [condition.fact] : []))
  return Object.freeze([...new Set(facts)])
}

function makeWaitingSteps(deadlines: readonly DeadlineNode[]): WaitingSteps {
  const terms = deadlines.flatMap((deadline) => deadline.terms)
  const build = ({ rule }: TermNode, judged: boolean) => buildWaitingStep(rule, judged)
  return new Map(terms.map((term) => [term, { unjudged: build(term, false), judged: build(term, true) }]))
}

function nameMoments(deadlines: readonly DeadlineNode[]): readonly Id[] {
  return deadlines.filter(({ nature }) => nature === 'moment').map(({ id }) => id)
}

/** Reads all terms of a norm base once. Throws for a profile it does not hold, or a length or date that is none. */
export function compileBase(base: NormBase, { profile, equalledDays = [] }: CalendarOptions): CompiledBase {
  const positions = takePositions(base, profile)
  const deadlines = readDeadlines(base, positions)
  const indices = numberNames(base, deadlines)
  const equalled = new Set(equalledDays.map((day, index) => readDay(day, `/equalledDays/${index}`)))
  return {
    profile,
    names: {
      indices,
      computed: new Set([FIRST_SICK_DAY, FIRST_WELL_DAY, ...nameMoments(deadlines)]),
      lasting: new Set(LASTING_EVENTS),
      facts: new Set(Object.keys(base.facts)),
      deviations: new Map(deadlines.map(({ id, mayDeviate }) => [id, mayDeviate])),
      joinBelow: findJoining(base, positions).days,
    },
    evaluable: compileEvaluable(deadlines, indices, equalled),
    waiting: makeWaitingSteps(deadlines),
    askedFacts: forEachRegime((regime) => listFacts(deadlines, regime)),
  }
}
