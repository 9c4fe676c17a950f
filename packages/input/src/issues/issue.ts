import type { ByLanguage } from '@verzuimspec/vocabulary'
import type { FileReason } from '../file/file-fault.js'
import type { Message } from './words/message.js'

/** A place in a document; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The JSON pointer of the place, in a value that was given without a text; that counts as one line. */
  readonly pointer?: string
}

/** What a code of an issue tells besides its place, by code. */
export type FieldsByCode = object

/** One of the issues of a set of codes: what kind of thing is wrong, where, and what the code tells besides. */
export type IssueOf<Fields extends FieldsByCode, Code extends keyof Fields = keyof Fields> = Code extends keyof Fields
  ? { readonly code: Code; readonly at: Place } & Fields[Code]
  : never

/** What every issue has, whatever its code. */
export interface AnyIssue {
  readonly code: string
  readonly at: Place
}

/** A form that texts have: how it is called, and what it looks like. */
export type TextForm = ByLanguage<{ readonly name: string; readonly looks: string }>

/** What each code of an issue of shape tells: a document that cannot be read, or that does not fit its schema. */
export interface ShapeIssueFields {
  'broken-json': { readonly detail: string }
  'broken-yaml': { readonly detail: string }
  'duplicate-key': { readonly key: string }
  'hidden-character': { readonly character: string }
  'missing-one-of': { readonly properties: readonly string[] }
  'missing-property': { readonly property: string }
  'more-issues': { readonly count: number }
  'not-a-condition': { readonly value: string }
  'not-utf8': Readonly<Record<never, never>>
  'repeated-item': { readonly value: string }
  'schema-violation': { readonly detail: string }
  'too-deep': { readonly deepest: number }
  'too-few': { readonly minimum: number }
  'too-long': { readonly length: number; readonly maximum: number }
  'too-short': { readonly length: number; readonly minimum: number }
  'unknown-property': { readonly property: string; readonly known: readonly string[]; readonly nearest: string | null }
  'unreadable-file': { readonly reason: FileReason }
  'wrong-form': { readonly value: string; readonly form: TextForm }
  'wrong-type': { readonly value: string; readonly expected: string }
  'wrong-value': { readonly value: string; readonly allowed: readonly string[]; readonly nearest: string | null }
  'yaml-alias': { readonly alias: string }
}

/** Something wrong with the shape of a document. */
export type ShapeIssue<Code extends keyof ShapeIssueFields = keyof ShapeIssueFields> = IssueOf<ShapeIssueFields, Code>

/** What an identifier of an input may have to name. */
export type IdKind = 'deadline' | 'element' | 'entity' | 'event' | 'fact' | 'profile' | 'retention' | 'role'

/** What each code of an issue of meaning tells: a document that fits its schema, and still cannot be used. */
export interface MeaningIssueFields {
  'unknown-id': {
    readonly id: string
    readonly kind: IdKind
    readonly known: readonly string[]
    readonly nearest: string | null
  }
  /** Whoever asked for the input says what is wrong with it. */
  unusable: { readonly why: ByLanguage<Message> }
}

/** Something wrong with what a document means. */
export type MeaningIssue<Code extends keyof MeaningIssueFields = keyof MeaningIssueFields> = IssueOf<
  MeaningIssueFields,
  Code
>
