import type { Id } from '@verzuimspec/vocabulary'
import type { Norm } from '@verzuimspec/vocabulary'
import type { NormBase } from '@verzuimspec/vocabulary'

// Chapter 10 comes after chapter 9.
const { compare } = new Intl.Collator('en', { numeric: true })

/** The part of a norm's id between its source and its own key: its chapter. */
export function chapterOf({ id }: Norm): string {
  return id.split('/').slice(1, -1).join('/')
}

/** The norms of a source in the order of the source. */
export function normsInOrder(base: NormBase, source: Id): readonly Norm[] {
  const norms = Object.values(base.norms).filter((norm) => norm.source === source)
  return norms.sort(
    (a, b) => compare(chapterOf(a), chapterOf(b)) || (a.order ?? 0) - (b.order ?? 0) || compare(a.id, b.id),
  )
}
