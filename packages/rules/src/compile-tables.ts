import type { Spec } from '@verzuimspec/model'
import { numberCells } from './cells.js'
import { constantDecision, type Decider, rememberDecisions } from './decider.js'
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
  readonly programs: readonly Program[]
}

function compileGroups(
  groups: readonly Group[],
  positions: Positions,
  purposes: Numbering,
  facts: Numbering,
): Programs {
  const pool = createPool<Program>()
  const given = [undefined, ...purposes.ids]
  const numbers = groups.flatMap(({ rules, defaultNorms }, group) =>
    given.map((purpose) => {
      const weighed = rules.map((rule) => ({ ...rule, standing: standingOf(rule.rule, positions, purpose) }))
      const name = [group, ...weighed.map(({ standing }) => standing)].join(' ')
      return pool.put(name, () => createProgram(weighed, defaultNorms, facts))
    }),
  )
  return { programOf: Uint32Array.from(numbers), programs: pool.values }
}

function refuseIndex(index: number): never {
  throw new RangeError(`${index} is the index of no request; expected a number that \`rules.index\` returned`)
}

function createDecideAt(programs: readonly Program[]): Tables['decideAt'] {
  const constants = programs.map(constantDecision)
  const deciders: readonly (Decider | undefined)[] = programs.map((program, index) =>
    constants[index] === undefined ? rememberDecisions(program) : undefined,
  )
  return (index, known) => constants[index] ?? deciders[index]?.(known) ?? refuseIndex(index)
}

/** Compiles every cell for every purpose. */
export function compileTables(spec: Spec, positions: Positions): Tables {
  const facts = numberIds('fact', Object.keys(spec.facts))
  const purposes = numberIds('purpose', Object.keys(spec.purposes))
  const cells = numberCells(spec)
  const { groupOf, groups } = groupCells(spec, cells, facts)
  const { programOf, programs } = compileGroups(groups, positions, purposes, facts)
  const width = purposes.ids.length + 1
  return Object.freeze({
    facts,
    indexOf: (request: DecisionRequest) => {
      const group = groupOf[cells.cellOf(request)] ?? 0
      const purpose = request.purpose === undefined ? 0 : purposes.numberOf(request.purpose) + 1
      return programOf[group * width + purpose] ?? 0
    },
    decideAt: createDecideAt(programs),
  })
}
