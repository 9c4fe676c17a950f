import type {
  ById,
  Deadline,
  Divergence,
  Element,
  Id,
  Position,
  Question,
  Retention,
  Role,
  Rule,
  SecurityRequirement,
  Spec,
  Task,
  Text,
} from '@verzuimspec/vocabulary'
import { indexMany } from './index-many.js'
import { normsWithin } from './norms-within.js'

/** An entry that is a word: it has a label and no page of its own. */
export interface WordEntry {
  readonly id: Id
  readonly label: Text
  readonly norms: readonly Id[]
}

/** A position with the divergence it belongs to. */
export interface TakenPosition {
  readonly divergence: Divergence
  readonly position: Position
}

type Index<T> = ReadonlyMap<Id, readonly T[]>

/** By norm: what in the norm base rests on it. */
export interface Citing {
  readonly rules: Index<Rule>
  readonly deadlines: Index<Deadline>
  readonly retention: Index<Retention>
  readonly security: Index<SecurityRequirement>
  readonly tasks: Index<Task>
  readonly positions: Index<TakenPosition>
  readonly elements: Index<Element>
  readonly roles: Index<Role>
  readonly words: Index<WordEntry>
  readonly questions: Index<Question>
}

interface Citer {
  readonly norms: readonly Id[]
}

const ownNorms = ({ norms }: Citer): readonly Id[] => norms

function index<T extends Citer>(entries: ById<T>): Index<T> {
  return indexMany(Object.values(entries), ownNorms)
}

function indexPositions({ divergences }: Spec): Index<TakenPosition> {
  const all = Object.values(divergences).flatMap((divergence) =>
    divergence.positions.map((position) => ({ divergence, position })),
  )
  return indexMany(all, ({ position }) => position.norms)
}

function listWords(spec: Spec): readonly WordEntry[] {
  const { entities, categories, purposes, facts, duties, events, terms } = spec
  return [entities, categories, purposes, facts, duties, events, terms].flatMap((entries: ById<WordEntry>) =>
    Object.values(entries),
  )
}

/** Turns the norm base round: from each norm to what cites it. */
export function indexCiting(spec: Spec): Citing {
  return Object.freeze({
    rules: index(spec.rules),
    deadlines: indexMany(Object.values(spec.deadlines), normsWithin),
    retention: indexMany(Object.values(spec.retention), normsWithin),
    security: index(spec.security),
    tasks: index(spec.tasks),
    positions: indexPositions(spec),
    elements: index(spec.elements),
    roles: index(spec.roles),
    words: indexMany(listWords(spec), ownNorms),
    questions: index(spec.questions),
  })
}
