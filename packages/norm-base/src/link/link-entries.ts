import type { ById, NormBase } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import { type Entry, entriesOfKind } from '../tree/entry.js'
import type { KindName } from '../tree/kinds.js'
import { linkCategory } from './link-category.js'
import { linkConcordanceRow } from './link-concordance-row.js'
import { type LinkContext, linkContextOf } from './link-context.js'
import { linkCrosswalkRow } from './link-crosswalk-row.js'
import { linkDeadline } from './link-deadline.js'
import { linkDivergence } from './link-divergence.js'
import { linkElement } from './link-element.js'
import { linkEntity } from './link-entity.js'
import { linkLexiconEntry } from './link-lexicon-entry.js'
import { linkNorm } from './link-norm.js'
import { linkProfile } from './link-profile.js'
import { linkQuestion } from './link-question.js'
import { linkRetention } from './link-retention.js'
import { linkRole } from './link-role.js'
import { linkFlow, linkPermission } from './link-rule.js'
import { linkSecurity } from './link-security.js'
import { linkSource } from './link-source.js'
import { linkTask } from './link-task.js'
import { linkTerm } from './link-term.js'
import { linkEvent, linkWord } from './link-word.js'

function sortById<T>(linked: readonly (readonly [string, T])[]): ById<T> {
  return Object.fromEntries([...linked].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Links valid entries into the norm base: defaults filled in, shorthand written out, identifiers sorted, all of it
 * frozen.
 */
export function linkEntries(entries: readonly Entry[], version: string): NormBase {
  const context = linkContextOf(entries)
  const linkAll = <Name extends KindName, T>(kind: Name, link: (entry: Entry<Name>, context: LinkContext) => T) =>
    entriesOfKind(entries, kind).map((entry) => [entry.id, link(entry, context)] as const)
  return freezeDeep({
    version,
    sources: sortById(linkAll('sources', linkSource)),
    concordance: sortById(linkAll('concordance', linkConcordanceRow)),
    norms: sortById(linkAll('norms', linkNorm)),
    terms: sortById(linkAll('terms', linkTerm)),
    roles: sortById(linkAll('roles', linkRole)),
    purposes: sortById(linkAll('purposes', linkWord)),
    facts: sortById(linkAll('facts', linkWord)),
    duties: sortById(linkAll('duties', linkWord)),
    actions: sortById(linkAll('actions', linkWord)),
    events: sortById(linkAll('events', linkEvent)),
    categories: sortById(linkAll('categories', linkCategory)),
    elements: sortById(linkAll('elements', linkElement)),
    entities: sortById(linkAll('entities', linkEntity)),
    rules: sortById([...linkAll('permissions', linkPermission), ...linkAll('flows', linkFlow)]),
    tasks: sortById(linkAll('tasks', linkTask)),
    deadlines: sortById(linkAll('deadlines', linkDeadline)),
    retention: sortById(linkAll('retention', linkRetention)),
    security: sortById(linkAll('security', linkSecurity)),
    divergences: sortById(linkAll('divergences', linkDivergence)),
    profiles: sortById(linkAll('profiles', linkProfile)),
    questions: sortById(linkAll('questions', linkQuestion)),
    crosswalk: sortById(linkAll('crosswalk', linkCrosswalkRow)),
    lexicon: sortById(linkAll('lexicon', linkLexiconEntry)),
  })
}
