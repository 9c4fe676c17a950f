import type { Id } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { type Link, linkDeadline, linkDivergence, linkQuestion, linkRetention, linkTask } from '../parts/link.js'
import { sayRule } from './rule-text.js'

/** Entries of the norm base, of one kind, that give effect to a norm. */
export interface Enforcer {
  readonly kind: string
  readonly entries: readonly (Link & { readonly id: string })[]
}

type Entries = Enforcer['entries']

/** The entries of an index under a norm, as links. */
function list<T extends { readonly id: Id }>(
  index: ReadonlyMap<Id, readonly T[]>,
  norm: Id,
  link: (entry: T) => Link,
): Entries {
  return (index.get(norm) ?? []).map((entry) => ({ id: entry.id, ...link(entry) }))
}

function listSecurity(page: PageContext, norm: Id): Entries {
  return list(page.site.citing.security, norm, ({ label, check }) => ({
    label: `${page.say(label)} (${page.words.norm.securityCheck}: ${check})`,
    href: null,
  }))
}

function listPositions(page: PageContext, norm: Id): Entries {
  return (page.site.citing.positions.get(norm) ?? []).map(({ divergence, position }) => ({
    id: `${divergence.id}/${position.id}`,
    label: `${page.say(divergence.label)} ${page.say(position.label)}`,
    href: linkDivergence(page, divergence.id).href,
  }))
}

/** All that gives effect to a norm, by kind; kinds with nothing are left out. */
export function listEnforcers(page: PageContext, norm: Id): readonly Enforcer[] {
  const { norm: say } = page.words
  const { rules, deadlines, retention, tasks, questions } = page.site.citing
  const kinds: readonly Enforcer[] = [
    { kind: say.rules, entries: list(rules, norm, (rule) => ({ label: sayRule(page, rule), href: null })) },
    { kind: say.deadlines, entries: list(deadlines, norm, ({ id }) => linkDeadline(page, id)) },
    { kind: say.retention, entries: list(retention, norm, ({ id }) => linkRetention(page, id)) },
    { kind: say.security, entries: listSecurity(page, norm) },
    { kind: say.tasks, entries: list(tasks, norm, ({ id }) => linkTask(page, id)) },
    { kind: say.positions, entries: listPositions(page, norm) },
    { kind: say.questions, entries: list(questions, norm, ({ id }) => linkQuestion(page, id)) },
  ]
  return kinds.filter(({ entries }) => entries.length > 0)
}
