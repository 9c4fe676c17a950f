import type { FileReason } from '../file-fault.js'

/** What is said of a file after its name. */
export type ReasonWords = (reason: FileReason) => string

/** How each reason is said in one language. */
export type Sentences = {
  readonly [Code in FileReason['code']]: (reason: Extract<FileReason, { readonly code: Code }>) => string
}

/** A size as people read it, such as `8 MB`. */
export function sayMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}
