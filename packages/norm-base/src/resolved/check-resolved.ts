import { type Document, type Path, tellMost } from '@verzuimspec/input'
import { findNearest } from '@verzuimspec/vocabulary'
import type { Issue } from '../issues/issue.js'
import { namedIn } from '../references/named-in.js'
import type { ReferenceTarget, Shape } from '../shape/shape.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import { fillTemplate } from '../tree/match-place.js'
import { type ResolvedKind, resolvedKinds, resolvedShape } from './resolved-shape.js'

type Fields = Readonly<Record<string, unknown>>

interface ResolvedEntry {
  readonly kind: ResolvedKind
  readonly id: string
  readonly value: Fields
  readonly path: Path
}

function entriesOf(value: Fields, kinds: readonly ResolvedKind[]): readonly ResolvedEntry[] {
  return kinds.flatMap((kind) => {
    const part = Object.entries((value[kind.part] ?? {}) as Fields).filter(([id]) => kind.ids.test(id))
    return part.map(([id, entry]) => ({ kind, id, value: entry as Fields, path: [kind.part, id] }))
  })
}

// Parts that an entry defines are a list once linked, each with its id; or its name, where the schema says so.
function definedBy(
  { kind, id, value }: ResolvedEntry,
  authored: Shape,
): readonly (readonly [ReferenceTarget, string])[] {
  return Object.entries(authored.properties ?? {}).flatMap(([name, { propertyNames }]) => {
    const target = propertyNames?.['x-defines']
    if (target === undefined) return []
    const parts = value[name] as readonly { readonly id?: string; readonly name?: string }[]
    return [[kind.kind, id] as const, ...parts.map((part) => [target, `${id}/${part.id ?? part.name}`] as const)]
  })
}

function knownIds(entries: readonly ResolvedEntry[], schemas: SpecSchemas): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  const add = (target: string, id: string) => known.set(target, (known.get(target) ?? new Set()).add(id))
  for (const entry of entries) {
    add(entry.kind.kind, entry.id)
    for (const [target, id] of definedBy(entry, schemas.entryShape(entry.kind.kind))) add(target, id)
  }
  return known
}

/** What is wrong somewhere, before its place and the nearest word are sought. */
type Finding = () => Issue

function checkOwnId({ kind, id, value, path }: ResolvedEntry, { placeOf }: Document): readonly Finding[] {
  const field = Object.keys(kind.entry.properties ?? {})[0] ?? 'id'
  if (value[field] === id) return []
  const issue = { code: 'wrong-value', value: String(value[field]), allowed: [id], nearest: id } as const
  return [() => ({ ...issue, at: placeOf([...path, field]) })]
}

function checkEntry(
  { kind, id, value, path }: ResolvedEntry,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  { placeOf }: Document,
): readonly Finding[] {
  return namedIn({ shape: kind.entry, value, path: [] }).flatMap(({ text, path: below, by }): readonly Finding[] => {
    const { 'x-refers-to': to, 'x-refers-as': as = '<value>' } = by
    if (to === undefined) return []
    const kindNamed = to === 'articles' ? 'sources' : to
    const named =
      to === 'articles'
        ? (text.split('/')[0] ?? '')
        : fillTemplate(as, { value: text, entry: id, name: String(below.at(-1)) })
    const ids = known.get(kindNamed)
    if (ids?.has(named)) return []
    return [
      () => {
        const [at, nearest] = [placeOf([...path, ...below]), findNearest(named, [...(ids ?? [])])]
        return { code: 'dangling-identifier', at, id: named, kind: kindNamed, nearest }
      },
    ]
  })
}

// A file that lacks a whole part is another file than was meant: one issue says so.
function missingPart(value: unknown, { required = [], properties = {} }: Shape): string | undefined {
  const has = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  return required.find((part) => typeof (has.get(part) ?? undefined) !== properties[part]?.type)
}

/**
 * What is wrong with a resolved norm base: its shape by the schemas of what it was made from, and what its entries name
 * and does not exist.
 */
export function checkResolved(document: Document, schemas: SpecSchemas): readonly Issue[] {
  const missing = missingPart(document.value, resolvedShape(resolvedKinds(schemas.entryShape)))
  if (missing !== undefined) return [{ code: 'not-a-norm-base', at: document.placeOf([]), missing }]
  const issues = schemas.checkResolved(document)
  if (issues.length > 0) return issues
  const entries = entriesOf(document.value as Fields, resolvedKinds(schemas.entryShape))
  const known = knownIds(entries, schemas)
  const found = entries.flatMap((entry) => [...checkOwnId(entry, document), ...checkEntry(entry, known, document)])
  return tellMost(found, (tell) => tell(), document)
}
