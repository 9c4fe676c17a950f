import type { GeneratedFile } from '@verzuimspec/vocabulary'

/** What is to become of a folder: files that come or change, and paths of files that go. */
export interface Change {
  readonly files: readonly GeneratedFile[]
  readonly gone: readonly string[]
}
