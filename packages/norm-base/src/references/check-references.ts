import { findNearest } from '@verzuimspec/vocabulary'
import type { Issue, ReferenceKind } from '../issues/issue.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import type { Entry } from '../tree/entry.js'
import { entriesOfKind } from '../tree/entry.js'
import { type KnownIds, knownIdsOf } from './known-ids.js'
import { type Reference, referencesOf } from './references-of.js'

interface Known {
  readonly ids: KnownIds
  /** Sources another took the place of: of these only articles with a row in the concordance mean anything today. */
  readonly replaced: ReadonlySet<string>
}

function dangling({ place }: Reference, kind: ReferenceKind, id: string, known: Known): readonly Issue[] {
  const ids = known.ids.get(kind)
  if (ids?.has(id)) return []
  return [{ code: 'dangling-identifier', at: place(), id, kind, nearest: findNearest(id, [...(ids ?? [])]) }]
}

function checkArticle(reference: Reference, known: Known): readonly Issue[] {
  const { id: article, place } = reference
  const [source = ''] = article.split('/')
  const rows = known.ids.get('concordance')
  if (!known.replaced.has(source) || rows?.has(article)) return dangling(reference, 'sources', source, known)
  const ofSource = [...(rows ?? [])].filter((row) => row.startsWith(`${source}/`))
  return [{ code: 'uncharted-article', at: place(), article, source, nearest: findNearest(article, ofSource) }]
}

function checkReference(reference: Reference, known: Known): readonly Issue[] {
  if (reference.to === 'articles') return checkArticle(reference, known)
  return dangling(reference, reference.to, reference.id, known)
}

/**
 * What entries name and does not exist: identifiers, and articles of a replaced law that the concordance has no row for.
 *
 * @param entries the entries to check
 * @param all every entry there is, also those in files that are not valid themselves
 */
export function checkReferences(
  entries: readonly Entry[],
  all: readonly Entry[],
  schemas: SpecSchemas,
): readonly Issue[] {
  const replaced = entriesOfKind(all, 'sources').filter(({ value }) => (value?.replacedBy ?? []).length > 0)
  const known = { ids: knownIdsOf(all, schemas), replaced: new Set(replaced.map(({ id }) => id)) }
  return entries
    .flatMap((entry) => referencesOf(entry, schemas))
    .flatMap((reference) => checkReference(reference, known))
}
