import type { FactExpression, Id, Rule, Spec } from '@verzuimspec/vocabulary'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'
import { namedIn, rulesAbout } from './naive-decide.js'

type Value = boolean | undefined
const values: readonly Value[] = [true, undefined, false]

const isPart = (condition: FactExpression | null, id: Id): boolean =>
  condition !== null && 'all' in condition && condition.all.some((part) => 'fact' in part && part.fact === id)

/** How a rule names a fact. Two facts that every rule names alike are interchangeable: it asks for both, and no more. */
function roleIn({ id: rule, requires }: Rule, id: Id): string {
  const times = namedIn(requires).filter((named) => named === id).length
  if (times === 0) return ''
  return times === 1 && isPart(requires, id) ? rule : `${rule} ${id}`
}

function groupAlike(rules: readonly Rule[]): readonly (readonly Id[])[] {
  const groups = new Map<string, Id[]>()
  for (const id of new Set(rules.flatMap(({ requires }) => namedIn(requires)))) {
    const name = rules.map((rule) => roleIn(rule, id)).join('|')
    groups.set(name, [...(groups.get(name) ?? []), id])
  }
  return [...groups.values()]
}

const everySequence = (length: number): readonly (readonly Value[])[] =>
  length === 0 ? [[]] : everySequence(length - 1).flatMap((start) => values.map((value) => [...start, value]))

function everyCount(length: number): readonly (readonly Value[])[] {
  const counts = Array.from({ length: length + 1 }, (_, known) =>
    Array.from({ length: length + 1 - known }, (_, open) => [known, open, length - known - open] as const),
  ).flat()
  return counts.map((count) => count.flatMap((times, at) => Array<Value>(times).fill(values[at])))
}

const oneApart = (length: number): readonly (readonly Value[])[] =>
  values.flatMap((most) =>
    values.flatMap((one) => Array.from({ length }, (_, at) => Array<Value>(length).fill(most).with(at, one))),
  )

// Of interchangeable facts only how many have which value can matter: each count is tried from both ends, and each
// fact is tried as the one that differs from all others.
function sequencesOf(length: number): readonly (readonly Value[])[] {
  if (length < 4) return everySequence(length)
  const counts = everyCount(length)
  const all = [...counts, ...counts.map((sequence) => sequence.toReversed()), ...oneApart(length)]
  return [...new Map(all.map((sequence) => [sequence.join(), sequence])).values()]
}

const assign = (ids: readonly Id[], sequence: readonly Value[]): Facts =>
  Object.fromEntries(ids.flatMap((id, at) => (sequence[at] === undefined ? [] : [[id, sequence[at]]])))

/** The states of knowledge that can tell two evaluators of a request apart, up to the order of interchangeable facts. */
export function listDistinguishingFacts(spec: Spec, request: DecisionRequest): readonly Facts[] {
  return groupAlike(rulesAbout(spec, request)).reduce<readonly Facts[]>(
    (states, ids) =>
      states.flatMap((state) => sequencesOf(ids.length).map((sequence) => ({ ...state, ...assign(ids, sequence) }))),
    [{}],
  )
}
