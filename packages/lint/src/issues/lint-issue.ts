import type { IssueOf } from '@verzuimspec/input'
import type { KindName } from '@verzuimspec/norm-base'
import type { Enforcement, Id, IsoDate } from '@verzuimspec/vocabulary'

/** What does not go together in a worked question. */
export type QuestionFault = 'idle-recipient' | 'idle-missing' | 'known-missing'

/** What each finding of the lint tells besides its place; `subject` is the entry or file it is about. */
export interface LintIssueFields {
  'circular-identifier': { readonly subject: Id; readonly circle: readonly Id[] }
  'colliding-name': { readonly subject: Id; readonly id: Id; readonly other: Id; readonly name: string }
  'contradictory-rules': {
    readonly subject: Id
    readonly other: Id
    readonly actions: readonly Id[]
    readonly elements: readonly Id[]
  }
  'copied-text': { readonly subject: string; readonly source: string; readonly words: number; readonly excerpt: string }
  'expired-exception': { readonly subject: Id; readonly rule: string; readonly until: IsoDate }
  'idle-exclusion': { readonly subject: Id; readonly element: Id }
  'ill-posed-question': { readonly subject: Id; readonly fault: QuestionFault }
  'imprecise-locator': { readonly subject: Id; readonly locator: string; readonly norms: number }
  'key-order': { readonly subject: string; readonly expected: readonly string[] }
  'lapsed-norm': {
    readonly subject: Id
    readonly norm: Id
    /** The day the question is about; null when it names none. */
    readonly day: IsoDate | null
  }
  'lenient-default': { readonly subject: Id; readonly position: Id; readonly strictest: Id }
  'medical-permit': { readonly subject: Id; readonly role: Id; readonly elements: readonly Id[] }
  'overlapping-validity': {
    readonly subject: Id
    /** The id of the other rule, or the number of the other version, counting from 1. */
    readonly other: Id | number
    readonly from: IsoDate | null
    readonly to: IsoDate | null
  }
  'reserved-task': {
    readonly subject: Id
    readonly role: Id
    readonly task: Id
    readonly actions: readonly Id[]
    readonly elements: readonly Id[]
  }
  'reversed-validity': { readonly subject: Id; readonly validFrom: IsoDate; readonly validTo: IsoDate }
  'rule-without-norm': { readonly subject: Id; readonly from: IsoDate | null }
  'shared-word': { readonly subject: Id; readonly word: string; readonly other: Id }
  'stale-exception': { readonly subject: Id; readonly rule: string }
  'unenforced-norm': { readonly subject: Id; readonly enforcedBy: Enforcement }
  untranslated: { readonly subject: Id; readonly text: string }
  'unused-identifier': { readonly subject: Id; readonly kind: KindName }
}

/** The code of a finding of the lint. */
export type LintCode = keyof LintIssueFields

/** A finding of the lint: an issue about one entry, which an exception may excuse. */
export type LintIssue<Code extends LintCode = LintCode> = IssueOf<LintIssueFields, Code>
