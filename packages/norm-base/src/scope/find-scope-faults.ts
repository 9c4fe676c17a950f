import type { Id, NormBase } from '@verzuimspec/vocabulary'
import { findNearest } from '@verzuimspec/vocabulary'
import type { ScopeChoice } from './scope.js'

type Part = keyof ScopeChoice
type Lists = Readonly<Partial<Record<Part, readonly unknown[]>>>

const nouns: Readonly<Record<Part, string>> = {
  entities: 'kind of record',
  roles: 'role',
  deadlines: 'deadline',
  retention: 'retention term',
}

const parts = Object.keys(nouns) as readonly Part[]

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describeUnknown(noun: string, id: unknown, known: readonly Id[]): string {
  const nearest = findNearest(String(id), known)
  const hint = nearest === null ? `expected one of ${known.join(', ')}` : `did you mean \`${nearest}\`?`
  return `\`${String(id)}\` is no ${noun} of the norm base; ${hint}`
}

function findListFaults(base: NormBase, part: Part, list: readonly unknown[]): readonly string[] {
  const known = Object.keys(base[part])
  // A system without records or users is none; one that plans nothing can be.
  const isEmpty = list.length === 0 && (part === 'entities' || part === 'roles')
  const unknown = list.flatMap((id, i) =>
    known.includes(String(id)) ? [] : [`/${i} ${describeUnknown(nouns[part], id, known)}`],
  )
  const twice = list.flatMap((id, i) => (list.indexOf(id) < i ? [`/${i} \`${String(id)}\` stands here twice`] : []))
  return [
    ...(isEmpty ? [` names no ${nouns[part]}; name one, or leave the list out to mean all`] : []),
    ...unknown,
    ...twice,
  ]
}

function findRoleFaults({ roles }: NormBase, list: readonly unknown[]): readonly string[] {
  return list.flatMap((id, i) =>
    roles[String(id)]?.usesSystem === false
      ? [`/${i} \`${String(id)}\` is no role that logs in to an absence system; leave it out`]
      : [],
  )
}

function findEntityFaults({ entities }: NormBase, list: readonly unknown[]): readonly string[] {
  return list.flatMap((id, i) => {
    const parent = entities[String(id)]?.parent
    return parent === undefined || list.includes(parent)
      ? []
      : [`/${i} \`${String(id)}\` belongs to \`${parent}\`, which is not in the list; add \`${parent}\``]
  })
}

function findRetentionFaults(base: NormBase, list: readonly unknown[], kept: readonly unknown[]): readonly string[] {
  return list.flatMap((id, i) => {
    const term = base.retention[String(id)]
    return term === undefined || term.entities.some((entity) => kept.includes(entity))
      ? []
      : [
          `/${i} \`${String(id)}\` holds for no record of this scope; leave it out, or add one of ${term.entities.join(', ')}`,
        ]
  })
}

const ownFaults: Readonly<Record<Part, (base: NormBase, list: readonly unknown[], lists: Lists) => readonly string[]>> =
  {
    entities: findEntityFaults,
    roles: findRoleFaults,
    deadlines: () => [],
    retention: (base, list, { entities }) => findRetentionFaults(base, list, entities ?? Object.keys(base.entities)),
  }

function findPartFaults(base: NormBase, part: Part, lists: Readonly<Record<string, unknown>>): readonly string[] {
  const list = lists[part]
  if (list === undefined) return []
  if (!Array.isArray(list)) return [` is no list; expected identifiers of a ${nouns[part]} between square brackets`]
  return [...findListFaults(base, part, list), ...ownFaults[part](base, list, lists as Lists)]
}

/**
 * What is wrong in a scope as somebody wrote it, each finding with the JSON pointer of its place; none when
 * `completeScope` can take it.
 *
 * @example
 * findScopeFaults(base, { roles: ['uwv'] }) // ['/roles/0 `uwv` is no role that logs in to an absence system; leave it out']
 */
export function findScopeFaults(base: NormBase, value: unknown): readonly string[] {
  if (!isObject(value)) return [' is no mapping; expected lists of entities, roles, deadlines or retention']
  const misspelt = Object.keys(value).filter((key) => !parts.some((part) => part === key))
  return [
    ...misspelt.map((key) => `/${key} is no part of a scope; expected one of ${parts.join(', ')}`),
    ...parts.flatMap((part) => findPartFaults(base, part, value).map((fault) => `/${part}${fault}`)),
  ]
}
