import type { Id, Norm } from '@verzuimspec/vocabulary'
import { groupBy } from '../../group-by.js'
import { addressOfNorm } from '../../links/addresses.js'
import type { PageContext } from '../../site/page-context.js'
import { type Link, labelOf } from './link.js'

/** A norm as a citation: the place in its source, leading to its page. */
export interface CitedNorm extends Link {
  readonly statement: string
  readonly unverified: boolean
}

/** The norms cited from one source. */
export interface Citation {
  readonly source: string
  readonly standing: string
  readonly norms: readonly CitedNorm[]
}

function citeNorm(page: PageContext, norm: Norm): CitedNorm {
  return {
    label: norm.locator,
    href: page.hrefTo(addressOfNorm(norm.id)),
    statement: page.say(norm.statement),
    unverified: !norm.verified,
  }
}

function citeSource(page: PageContext, norms: readonly [Norm, ...Norm[]]): Citation {
  const { sources } = page.site.spec
  const id = norms[0].source
  const standing = sources[id]?.standing
  return {
    source: labelOf(page, sources, id),
    standing: standing === undefined ? page.words.answer.notInForce : page.words.standing[standing],
    norms: norms.map((norm) => citeNorm(page, norm)),
  }
}

function citeAbsent(page: PageContext, id: Id): Citation {
  const { notInForce } = page.words.answer
  return {
    source: id,
    standing: notInForce,
    norms: [{ label: notInForce, href: null, statement: '', unverified: false }],
  }
}

/** Norms in the order given, those of one source together. A norm that does not hold on this date is named as such. */
export function citeNorms(page: PageContext, ids: readonly Id[]): readonly Citation[] {
  const { norms } = page.site.spec
  const present = ids.flatMap((id) => norms[id] ?? [])
  const absent = ids.filter((id) => norms[id] === undefined)
  return [
    ...groupBy(present, ({ source }) => source).map((group) => citeSource(page, group)),
    ...absent.map((id) => citeAbsent(page, id)),
  ]
}
