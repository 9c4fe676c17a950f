import type { Id, Spec } from '@verzuimspec/vocabulary'
import { type Cells, disclosing, numberCells } from '../cells.js'
import { freezeDeep } from '../freeze-deep.js'
import { type Numbering, numberIds } from '../numbering.js'
import { choosePositions } from '../positions.js'
import { collectRuleSets, type RuleSets } from '../rule-sets.js'
import { compareRules, type Difference } from './compare-rules.js'
import type { CellChange, DecisionChange } from './decision-change.js'
import { groupChanges } from './group-changes.js'
import { uniteVocabulary } from './unite-vocabulary.js'

interface Compared {
  readonly spec: Spec
  readonly sets: RuleSets
}

interface Space {
  readonly cells: Cells
  readonly facts: Numbering
  readonly actions: readonly Id[]
}

type Compare = (setA: number, setB: number) => readonly Difference[]

// Most cells share their rules with many others, so each pair of rule sets is compared once.
function compareOnce(a: Compared, b: Compared, profile: Id | null, facts: Numbering): Compare {
  const known = new Map<number, readonly Difference[]>()
  const positionsOf = ({ spec }: Compared) => choosePositions(spec, profile ?? undefined)
  const [positionsA, positionsB] = [positionsOf(a), positionsOf(b)]
  return (setA, setB) => {
    const name = setA * b.sets.sets.length + setB
    const found = known.get(name)
    if (found !== undefined) return found
    const before = { rules: a.sets.sets[setA] ?? [], positions: positionsA }
    const after = { rules: b.sets.sets[setB] ?? [], positions: positionsB }
    const differences = compareRules(before, after, facts)
    known.set(name, differences)
    return differences
  }
}

type Address = Pick<CellChange, 'actor' | 'action' | 'recipient' | 'data'>

function addressOf(cell: number, { cells, actions }: Space): Address {
  const pair = Math.floor(cell / cells.slots)
  const slot = cell % cells.slots
  const actor = cells.roles.ids[Math.floor(pair / cells.elements.ids.length)] ?? ''
  const data = cells.elements.ids[pair % cells.elements.ids.length] ?? ''
  if (slot < actions.length) return { actor, action: actions[slot] ?? '', data }
  return { actor, action: disclosing, recipient: cells.roles.ids[slot - actions.length] ?? '', data }
}

function diffProfile(a: Compared, b: Compared, profile: Id | null, space: Space): readonly CellChange[] {
  const compare = compareOnce(a, b, profile, space.facts)
  const changes: CellChange[] = []
  for (let cell = 0; cell < space.cells.count; cell++) {
    const [setA, setB] = [a.sets.setOf[cell] ?? 0, b.sets.setOf[cell] ?? 0]
    if (setA === 0 && setB === 0) continue
    for (const difference of compare(setA, setB)) {
      changes.push({ profile, ...addressOf(cell, space), ...difference })
    }
  }
  return changes
}

/**
 * Who may do more or less by the second norm base than by the first: every role x action x element, for a disclosure x
 * recipient, under the default positions and every profile that both have, in every state of the facts. Cells that
 * changed alike are told together.
 *
 * @example
 * diffDecisions(spec, spec) // []
 */
export function diffDecisions(a: Spec, b: Spec): readonly DecisionChange[] {
  // Of a role or an element that only one of them has, the other has no rule, and so allows nothing.
  const vocabulary = uniteVocabulary(a, b)
  const cells = numberCells(vocabulary)
  const facts = numberIds('fact', Object.keys(vocabulary.facts))
  const collect = (spec: Spec): Compared => ({ spec, sets: collectRuleSets(Object.values(spec.rules), cells, facts) })
  const space = { cells, facts, actions: Object.keys(vocabulary.actions) }
  const profiles = [null, ...Object.keys(a.profiles).filter((id) => Object.hasOwn(b.profiles, id))]
  const sides = [collect(a), collect(b)] as const
  return freezeDeep(groupChanges(profiles.flatMap((profile) => diffProfile(...sides, profile, space))))
}
