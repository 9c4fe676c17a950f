/** One file a generator makes; writing it to disk is the caller's job. */
export interface GeneratedFile {
  /** Relative, with forward slashes. */
  readonly path: string
  /** The whole text, with LF line ends. */
  readonly content: string
}
