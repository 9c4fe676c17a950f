import type { ById, Id, Text } from '@verzuimspec/vocabulary'
import type { Address } from '../../links/addresses.js'
import {
  addressOfDeadline,
  addressOfDivergence,
  addressOfElement,
  addressOfMatrix,
  addressOfQuestion,
  addressOfRetention,
  addressOfRole,
  addressOfSource,
  addressOfTask,
} from '../../links/addresses.js'
import type { Pair } from '../../links/anchors.js'
import { addressOfPair } from '../../links/anchors.js'
import type { PageContext } from '../../site/page-context.js'
import { keepsRetention, plansDeadline } from '../../site/site.js'

/** A label that leads somewhere, or nowhere when the entry has no page. */
export interface Link {
  readonly label: string
  readonly href: string | null
}

type Labelled = ById<{ readonly label: Text }>

/** The label of an entry; its identifier when the norm base does not hold it on this date. */
export function labelOf({ say }: PageContext, entries: Labelled, id: Id): string {
  const entry = entries[id]
  return entry === undefined ? id : say(entry.label)
}

function linkEntry(page: PageContext, entries: Labelled, id: Id, addressOf: (id: Id) => Address): Link {
  const href = entries[id] === undefined ? null : page.hrefTo(addressOf(id))
  return { label: labelOf(page, entries, id), href }
}

export const linkRole = (page: PageContext, id: Id): Link => linkEntry(page, page.site.spec.roles, id, addressOfRole)

export const linkElement = (page: PageContext, id: Id): Link =>
  linkEntry(page, page.site.spec.elements, id, addressOfElement)

export const linkSource = (page: PageContext, id: Id): Link =>
  linkEntry(page, page.site.spec.sources, id, addressOfSource)

export const linkMatrix = (page: PageContext, id: Id): Link =>
  linkEntry(page, page.site.spec.actions, id, addressOfMatrix)

const withoutPage = (page: PageContext, entries: Labelled, id: Id): Link => ({
  label: labelOf(page, entries, id),
  href: null,
})

export function linkDeadline(page: PageContext, id: Id): Link {
  const { deadlines } = page.site.spec
  return plansDeadline(page.site, id)
    ? linkEntry(page, deadlines, id, addressOfDeadline)
    : withoutPage(page, deadlines, id)
}

export function linkRetention(page: PageContext, id: Id): Link {
  const { retention } = page.site.spec
  return keepsRetention(page.site, id)
    ? linkEntry(page, retention, id, addressOfRetention)
    : withoutPage(page, retention, id)
}

export const linkDivergence = (page: PageContext, id: Id): Link =>
  linkEntry(page, page.site.spec.divergences, id, addressOfDivergence)

export const linkTask = (page: PageContext, id: Id): Link => linkEntry(page, page.site.spec.tasks, id, addressOfTask)

/** A question by its own words, leading to its answer. */
export function linkQuestion(page: PageContext, id: Id): Link {
  const question = page.site.spec.questions[id]
  return question === undefined
    ? { label: id, href: null }
    : { label: page.say(question.question), href: page.hrefTo(addressOfQuestion(id)) }
}

/** Sender and receiver by name, leading to their flow. */
export function linkPair(page: PageContext, pair: Pair): Link {
  const { roles } = page.site.spec
  const label = page.words.flows.flow(labelOf(page, roles, pair.sender), labelOf(page, roles, pair.recipient))
  return { label, href: page.hrefTo(addressOfPair(pair)) }
}
