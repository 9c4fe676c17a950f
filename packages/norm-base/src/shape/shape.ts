import type { ReferenceKind } from '../issues/issue.js'

/** What an identifier may name: an entry or a part of one, or an article of a source. */
export type ReferenceTarget = ReferenceKind | 'articles'

/** A field that linking adds to what the author wrote. */
export interface AddedShape extends Shape {
  /** The authored field it stands before. */
  readonly before: string
  /** The word of the file's path that it says; without it, its value is worked out by `link/derive`. */
  readonly from?: string
  readonly optional?: boolean
}

/**
 * What the schemas say of one value, with the definitions it refers to written in: the words of JSON Schema that
 * the norm base itself reads, and those of its own, which begin with `x-`.
 */
export interface Shape {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly oneOf?: readonly Shape[]
  /** The fields of a map, in the order in which they are written. */
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly propertyNames?: Shape
  readonly patternProperties?: Readonly<Record<string, Shape>>
  readonly pattern?: string
  readonly minItems?: number
  readonly minProperties?: number
  readonly $ref?: string
  readonly additionalProperties?: Shape | false
  /** What a left-out field means; linking fills it in. */
  readonly default?: unknown
  /** Every text in it is words for people. */
  readonly 'x-words'?: boolean
  /** It speaks about the entry, and no program acts on it. */
  readonly 'x-about'?: boolean
  /** Every text in it names one of these. */
  readonly 'x-refers-to'?: ReferenceTarget
  /** How the name is made of `<value>`, of `<entry>`, the entry's own id, and of `<name>`, the last key on the way. */
  readonly 'x-refers-as'?: string
  /** What the words of the path of its file name. */
  readonly 'x-path-refers-to'?: Readonly<Record<string, ReferenceTarget>>
  /** Its keys are identifiers of parts of the entry: `<entry>/<key>`. */
  readonly 'x-defines'?: ReferenceTarget
  /** The name of the one text that `nl` and `en` become. */
  readonly 'x-label'?: string
  /** The name that its own id gets; `id` without it. */
  readonly 'x-id'?: string
  /** A map that becomes the list of its values, each with its key as its id. */
  readonly 'x-listed'?: boolean
  /** The definition in `linked.schema.json` whose form it takes. */
  readonly 'x-becomes'?: string
  /** Not in the linked entry under its own name. */
  readonly 'x-left-out'?: boolean
  readonly 'x-adds'?: Readonly<Record<string, AddedShape>>
  /** How the linked entry is called, where that is not as the authored one. */
  readonly 'x-linked'?: { readonly title: string; readonly description: string }
}

/** The words of the norm base's own in its schemas; the last is read by `@verzuimspec/input`. */
export const ownKeywords: readonly string[] = [
  'x-words',
  'x-about',
  'x-refers-to',
  'x-refers-as',
  'x-path-refers-to',
  'x-defines',
  'x-label',
  'x-id',
  'x-listed',
  'x-becomes',
  'x-left-out',
  'x-adds',
  'x-linked',
  'x-form',
]
