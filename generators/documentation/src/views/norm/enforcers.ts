import type { Id } from '@verzuimspec/model'
import type { PageContext } from '../../site/page-context.js'
import { type Link, linkDeadline, linkDivergence, linkRetention } from '../parts/link.js'
import { sayRule } from './rule-text.js'

/** Entries of the norm base, of one kind, that give effect to a norm. */
export interface Enforcer {
  readonly kind: string
  readonly entries: readonly (Link & { readonly id: string })[]
}

type Entries = Enforcer['entries']

interface Citing {
  readonly norms: readonly Id[]
}

const cites = (norm: Id, ...citing: readonly Citing[]): boolean => citing.some(({ norms }) => norms.includes(norm))

function listRules(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.rules)
    .filter((rule) => cites(norm, rule))
    .map((rule) => ({ id: rule.id, label: sayRule(page, rule), href: null }))
}

function listDeadlines(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.deadlines)
    .filter(({ versions }) => versions.some((version) => cites(norm, version, ...version.readings)))
    .map(({ id }) => ({ id, ...linkDeadline(page, id) }))
}

function listRetention(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.retention)
    .filter(({ versions }) => versions.some((version) => cites(norm, version, ...version.extensions)))
    .map(({ id }) => ({ id, ...linkRetention(page, id) }))
}

function listSecurity(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.security)
    .filter((requirement) => cites(norm, requirement))
    .map(({ id, label, check }) => ({
      id,
      label: `${page.say(label)} (${page.words.norm.securityCheck}: ${check})`,
      href: null,
    }))
}

function listTasks(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.tasks)
    .filter((task) => cites(norm, task))
    .map(({ id, label }) => ({ id, label: page.say(label), href: null }))
}

function listPositions(page: PageContext, norm: Id): Entries {
  return Object.values(page.site.spec.divergences).flatMap((divergence) =>
    divergence.positions
      .filter((position) => cites(norm, position))
      .map(({ id, label }) => ({
        id: `${divergence.id}/${id}`,
        label: `${page.say(divergence.label)} ${page.say(label)}`,
        href: linkDivergence(page, divergence.id).href,
      })),
  )
}

/** All that gives effect to a norm, by kind; kinds with nothing are left out. */
export function listEnforcers(page: PageContext, norm: Id): readonly Enforcer[] {
  const { norm: say } = page.words
  const kinds: readonly Enforcer[] = [
    { kind: say.rules, entries: listRules(page, norm) },
    { kind: say.deadlines, entries: listDeadlines(page, norm) },
    { kind: say.retention, entries: listRetention(page, norm) },
    { kind: say.security, entries: listSecurity(page, norm) },
    { kind: say.tasks, entries: listTasks(page, norm) },
    { kind: say.positions, entries: listPositions(page, norm) },
  ]
  return kinds.filter(({ entries }) => entries.length > 0)
}
