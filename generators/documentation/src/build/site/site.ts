import { compileRules, type DecisionRequest, type Rules } from '@verzuimspec/rules'
import type { CrosswalkRow, Id, Language, Norm, Scope, Spec } from '@verzuimspec/vocabulary'
import type { NormTest } from '../../options/options.js'
import type { Pair } from '../links/anchors.js'
import { type Answer, createAnswerRequest } from './answer.js'
import { type AnswerIndex, indexAnswers, indexOfAnswer } from './answer-index.js'
import { listCellsOf, listSpokenPairs } from './cells.js'
import { type Citing, indexCiting } from './citing.js'
import { type ElementGroup, groupElements } from './element-groups.js'
import { indexMany } from './index-many.js'
import { createPositionRules, type PositionRules } from './position-rules.js'

/** All that pages are made from, worked out once for all of them. */
export interface Site {
  readonly spec: Spec
  readonly rules: Rules
  readonly rulesAt: PositionRules
  readonly languages: readonly Language[]
  /** The title of the whole site; each language has its own when absent. */
  readonly title?: string
  /** The profile whose positions are taken; each divergence has its own default when absent. */
  readonly profile?: Id
  /** What the system has to do with; everything when absent. Terms outside it still reckon with those in it. */
  readonly scope?: Scope
  /** The flows that exist, in the order of the roles. */
  readonly pairs: readonly Pair[]
  /** Every answer the site gives, by element: first each role's own actions, then the flows. */
  readonly answers: ReadonlyMap<Id, readonly Answer[]>
  readonly answerIndex: AnswerIndex
  /** The elements by category, in the order of each language. */
  readonly elementGroups: ReadonlyMap<Language, readonly ElementGroup[]>
  /** The answers each divergence touches. */
  readonly touched: ReadonlyMap<Id, readonly Answer[]>
  readonly normUses: ReadonlyMap<Id, readonly Answer[]>
  /** The norms of each source. */
  readonly normsOf: ReadonlyMap<Id, readonly Norm[]>
  /** What standards call each element. */
  readonly namesOf: ReadonlyMap<Id, readonly CrosswalkRow[]>
  /** The entries of the norm base that cite each norm. */
  readonly citing: Citing
  /** Absent when the caller did not say which tests there are. */
  readonly tests?: readonly NormTest[]
  /** The names of the tests that name each norm. */
  readonly testsOf: ReadonlyMap<Id, readonly Id[]>
}

/** What a caller chooses. */
export type SiteOptions = Pick<Site, 'languages' | 'title' | 'tests' | 'profile' | 'scope'>

function indexTests(tests: readonly NormTest[]): Site['testsOf'] {
  const byNorm = indexMany(tests, ({ norms }) => norms)
  return new Map([...byNorm].map(([norm, named]) => [norm, named.map(({ id }) => id)]))
}

/** Decides everything the site shows. */
export function createSite(spec: Spec, options: SiteOptions): Site {
  const rules = compileRules(spec)
  const answerRequest = createAnswerRequest(rules)
  const pairs = listSpokenPairs(spec)
  const answers = new Map(
    Object.keys(spec.elements).map((element) => [
      element,
      listCellsOf(spec, pairs, element).map((request) => answerRequest(request)),
    ]),
  )
  const all = [...answers.values()].flat()
  const touched = indexMany(all, ({ divergences }) => divergences)
  return Object.freeze({
    ...options,
    spec,
    rules,
    rulesAt: createPositionRules({ spec, rules, touched }),
    pairs,
    answers,
    elementGroups: new Map(options.languages.map((language) => [language, groupElements(spec, language)])),
    answerIndex: indexAnswers(listCellsOf(spec, pairs, '')),
    touched,
    normUses: indexMany(all, ({ norms }) => norms),
    normsOf: indexMany(Object.values(spec.norms), ({ source }) => [source]),
    namesOf: indexMany(Object.values(spec.crosswalk), ({ ours }) => (ours.kind === 'elements' ? [ours.id] : [])),
    citing: indexCiting(spec),
    testsOf: indexTests(options.tests ?? []),
  })
}

/** Whether the site is about a deadline. */
export function plansDeadline({ scope }: Site, deadline: Id): boolean {
  return scope === undefined || scope.deadlines.includes(deadline)
}

/** Whether the site is about a term of keeping. */
export function keepsRetention({ scope }: Site, retention: Id): boolean {
  return scope === undefined || scope.retention.includes(retention)
}

/** The answers about one element. */
export function answersAbout({ answers }: Site, element: Id): readonly Answer[] {
  return answers.get(element) ?? []
}

/** The answer to one question, if the site answers it. */
export function lookUpAnswer(site: Site, request: DecisionRequest): Answer | undefined {
  const index = indexOfAnswer(site.answerIndex, request)
  return index === undefined ? undefined : answersAbout(site, request.data)[index]
}

/** The answer to one question of the site. Throws a RangeError for a question it does not answer. */
export function findAnswer(site: Site, request: DecisionRequest): Answer {
  const found = lookUpAnswer(site, request)
  if (found !== undefined) return found
  const { actor, action, data, recipient } = request
  const asked = [actor, action, data, recipient].join(' ')
  throw new RangeError(
    `the site does not answer \`${asked}\`; expected a role's own action or a flow a rule speaks about`,
  )
}
