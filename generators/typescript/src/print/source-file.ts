import type { StatementStructures } from 'ts-morph'

/** One file to print: its declarations in reading order. */
export interface SourceFile {
  /** Relative to the generator's folder. */
  readonly path: string
  readonly statements: readonly StatementStructures[]
  /** Whether its text is for people: what only a program reads is not laid out. */
  readonly forReading?: boolean
}
