import type { Id, Spec } from '@verzuimspec/vocabulary'
import { numberCells } from './cells.js'
import { createDecideAt } from './decide-at.js'
import type { Decision, DecisionRequest, FactBits } from './decision.js'
import { type Group, groupCells } from './group-cells.js'
import { type Numbering, numberIds } from './numbering.js'
import { createPool } from './pool.js'
import { type Positions, standingOf } from './positions.js'
import { createProgram, type Program } from './program.js'

/** The decision tables of one norm base under one choice of positions. */
export interface Tables {
  readonly facts: Numbering
  /** The number of the program that decides a request. Throws `UnknownIdError` or `RequestError`. */
  indexOf(request: DecisionRequest): number
  /** Runs a program. Throws `RangeError` on a number `indexOf` never gave. */
  decideAt(index: number, known: FactBits): Decision
}

interface Programs {
  /** Program by group and purpose; purpose 0 is none given. */
  readonly programOf: Uint32Array
  readonly makers: readonly (() => Program)[]
}

interface Given {
  readonly positions: Positions
  readonly purposes: Numbering
  readonly facts: Numbering
}

function planProgram({ rules, defaultNorms }: Group, purpose: Id | undefined, { positions, facts }: Given) {
  const standings = rules.map(({ rule }) => standingOf(rule, positions, purpose))
  const weigh = () => rules.map((rule, i) => ({ ...rule, standing: standings[i] ?? 'counts' }))
  return { name: standings.join(' '), make: () => createProgram(weigh(), defaultNorms, facts) }
}

// A purpose that no permit of the cell serves leaves it as any other such purpose does; this stands for all of them.
const otherPurpose: Id = ' '

function planGroup(group: Group, row: Uint32Array, makers: (() => Program)[], given: Given): void {
  if (group.rules.length === 0) {
    row.fill(makers.push(() => createProgram([], group.defaultNorms, given.facts)) - 1)
    return
  }
  const pool = createPool<() => Program>()
  const first = makers.length
  const place = (purpose: Id | undefined): number => {
    const { name, make } = planProgram(group, purpose, given)
    return first + pool.put(name, () => make)
  }
  const served = new Set(group.rules.flatMap(({ rule }) => (rule.effect === 'permit' ? (rule.purpose ?? []) : [])))
  const none = place(undefined)
  row.fill(served.size === 0 ? none : place(otherPurpose))
  row[0] = none
  for (const purpose of served) row[given.purposes.numberOf(purpose) + 1] = place(purpose)
  makers.push(...pool.values)
}

function planGroups(groups: readonly Group[], given: Given): Programs {
  const width = given.purposes.ids.length + 1
  const programOf = new Uint32Array(groups.length * width)
  const makers: (() => Program)[] = []
  for (const [i, group] of groups.entries()) {
    planGroup(group, programOf.subarray(i * width, (i + 1) * width), makers, given)
  }
  return { programOf, makers }
}

/** Prepares the tables for every cell and every purpose; a cell is compiled when it is first asked about. */
export function compileTables(spec: Spec, positions: Positions): Tables {
  const facts = numberIds('fact', Object.keys(spec.facts))
  const purposes = numberIds('purpose', Object.keys(spec.purposes))
  const cells = numberCells(spec)
  const { groupOf, groups } = groupCells(spec, cells, facts)
  const { programOf, makers } = planGroups(groups, { positions, purposes, facts })
  const width = purposes.ids.length + 1
  return Object.freeze({
    facts,
    indexOf: (request: DecisionRequest) => {
      const group = groupOf[cells.cellOf(request)] ?? 0
      const purpose = request.purpose === undefined ? 0 : purposes.numberOf(request.purpose) + 1
      return programOf[group * width + purpose] ?? 0
    },
    decideAt: createDecideAt(makers),
  })
}
