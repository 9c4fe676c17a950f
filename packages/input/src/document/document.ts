import type { Place, ShapeIssue } from '../issues/issue.js'
import type { Path } from './path.js'

/** A text that was read: the value in it, not yet validated, and where each part of that value stands. */
export interface Document {
  readonly text: string
  readonly value: unknown
  /** The place of the value at a path, or of what holds it when it is a map or a list. */
  readonly placeOf: (path: Path) => Place
  /** The place of the key or list item at a path. */
  readonly placeOfKey: (path: Path) => Place
  /** The place of an offset in the text. */
  readonly placeOfOffset: (offset: number) => Place
}

/** A text that was read: its document, or what is wrong with it. */
export interface ReadDocument {
  /** Null when there is any issue. */
  readonly document: Document | null
  readonly issues: readonly ShapeIssue[]
}
