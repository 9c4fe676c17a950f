import type { ConcordanceRow } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkConcordanceRow({ id, value }: Entry<'concordance'>): ConcordanceRow {
  return { article: id, subject: labelOf(value), now: value.now, verified: value.verified }
}
