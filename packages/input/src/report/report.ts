import type { ByLanguage } from '@verzuimspec/vocabulary'
import { findNearest } from '@verzuimspec/vocabulary'
import type { Document } from '../document/document.js'
import type { Path } from '../document/path.js'
import { InputError } from '../issues/input-error.js'
import type { IdKind, MeaningIssue } from '../issues/issue.js'
import { renderMeaningIssue } from '../issues/render-meaning-issue.js'
import type { Message } from '../issues/words/message.js'

/** Takes note of what is wrong with what a document means; reading goes on, so that one run tells all. */
export interface Report {
  readonly issues: readonly MeaningIssue[]
  /** What stands there cannot be used. */
  readonly refuse: (path: Path, why: ByLanguage<Message>) => void
  /** What stands there names nothing of the norm base. */
  readonly refuseId: (path: Path, kind: IdKind, id: string, known: readonly string[]) => void
  /** The same report, of what stands below a path. */
  readonly below: (path: Path) => Report
}

function reportInto(issues: MeaningIssue[], document: Document, above: Path): Report {
  const placeOf = (path: Path) => document.placeOf([...above, ...path])
  return {
    issues,
    refuse: (path, why) => issues.push({ code: 'unusable', at: placeOf(path), why }),
    refuseId: (path, kind, id, known) =>
      issues.push({ code: 'unknown-id', at: placeOf(path), kind, id, known, nearest: findNearest(id, known) }),
    below: (path) => reportInto(issues, document, [...above, ...path]),
  }
}

/**
 * An empty report on a document.
 *
 * @example
 * createReport(readValue({}, 'options')).issues // []
 */
export function createReport(document: Document): Report {
  return reportInto([], document, [])
}

/**
 * Refuses an input on which anything was reported.
 *
 * @throws InputError with everything that was reported.
 * @example
 * refuseReported(createReport(readValue({}, 'options'))) // undefined
 */
export function refuseReported({ issues }: Report): void {
  if (issues.length > 0) throw new InputError(issues, renderMeaningIssue)
}
