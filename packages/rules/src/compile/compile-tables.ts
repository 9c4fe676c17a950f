import type { Id, Positions, Spec } from '@verzuimspec/vocabulary'
import { indexCells } from '../request/cell-index.js'
import type { DecisionRequest } from '../request/decision-request.js'
import { type IdIndex, indexIds } from '../request/id-index.js'
import { type CellRules, collectCellRules } from './cell-rules.js'
import { type CompiledRequest, createCompiler, type RequestSource } from './compiled-request.js'
import { standingOf } from './standing.js'

/** The decision tables of one norm base under one choice of positions. */
export interface Tables {
  readonly facts: IdIndex
  /** The number of compiled requests there are. */
  readonly count: number
  /** The index of the compiled request that decides a request. Throws `UnknownIdError` or `RequestError`. */
  indexOf(request: DecisionRequest): number
  /** What decides the requests of an index, compiled when first asked for. Throws `RangeError` on an index never given. */
  compiledAt(index: number): CompiledRequest
}

interface Given {
  readonly positions: Positions
  readonly purposes: IdIndex
}

// A purpose that no permit of the cell serves leaves it as any other such purpose does; this stands for all of them.
const otherPurpose: Id = ' '

/** Fills the row of one cell: the index of its source by purpose, the first for no purpose given. */
function fillRow(row: Uint32Array, cell: CellRules, sources: RequestSource[], { positions, purposes }: Given): void {
  const known = new Map<string, number>()
  const indexFor = (purpose: Id | undefined): number => {
    const standings = cell.rules.map(({ rule }) => standingOf(rule, positions, purpose))
    const key = standings.join(' ')
    const index = known.get(key) ?? sources.push({ ...cell, standings }) - 1
    known.set(key, index)
    return index
  }
  const served = new Set(cell.rules.flatMap(({ rule }) => (rule.effect === 'permit' ? (rule.purpose ?? []) : [])))
  const withoutPurpose = indexFor(undefined)
  row.fill(served.size === 0 ? withoutPurpose : indexFor(otherPurpose))
  row[0] = withoutPurpose
  for (const purpose of served) row[purposes.indexOf(purpose) + 1] = indexFor(purpose)
}

function refuseIndex(index: number): never {
  throw new RangeError(`${index} is the index of no request; expected a number that \`rules.index\` returned`)
}

/** Prepares the tables for every cell and every purpose; a request is compiled when it is first asked about. */
export function compileTables(spec: Spec, positions: Positions): Tables {
  const facts = indexIds('fact', Object.keys(spec.facts))
  const purposes = indexIds('purpose', Object.keys(spec.purposes))
  const cells = indexCells(spec)
  const { indexByCell, all } = collectCellRules(spec, cells, facts)
  const columns = purposes.ids.length + 1
  const indexByPurpose = new Uint32Array(all.length * columns)
  const sources: RequestSource[] = []
  for (const [i, cell] of all.entries()) {
    fillRow(indexByPurpose.subarray(i * columns, (i + 1) * columns), cell, sources, { positions, purposes })
  }
  const compile = createCompiler(facts.ids.length)
  const compiled: (CompiledRequest | undefined)[] = new Array(sources.length)
  return Object.freeze({
    facts,
    count: sources.length,
    indexOf: (request: DecisionRequest) => {
      const row = indexByCell[cells.indexOf(request)] ?? 0
      const column = request.purpose === undefined ? 0 : purposes.indexOf(request.purpose) + 1
      return indexByPurpose[row * columns + column] ?? 0
    },
    compiledAt: (index: number) => {
      const request = compiled[index] ?? compile(sources[index] ?? refuseIndex(index))
      compiled[index] = request
      return request
    },
  })
}
