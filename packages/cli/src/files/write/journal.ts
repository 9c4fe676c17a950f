import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPathFaults } from '@verzuimspec/vocabulary'

/** A change that is wholly prepared: the staged file at each position of `paths` goes to that path, `gone` goes. */
export interface Journal {
  readonly paths: readonly string[]
  readonly gone: readonly string[]
}

const journalName = 'journal.json'

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const isJournal = (value: unknown): value is Journal => {
  if (typeof value !== 'object' || value === null || !('paths' in value) || !('gone' in value)) return false
  const { paths, gone } = value
  // Whoever puts a journal there must not make us write elsewhere.
  return isListOfTexts(paths) && isListOfTexts(gone) && findPathFaults([...paths, ...gone]).length === 0
}

/** Where the file for one position of the journal's paths is staged. */
export const stagedAt = (staging: string, position: number): string => join(staging, String(position))

/** From here on the change happens: a run that ends before it is done is finished by the next one. */
export function writeJournal(staging: string, journal: Journal): void {
  const path = join(staging, journalName)
  writeFileSync(`${path}.part`, JSON.stringify(journal))
  renameSync(`${path}.part`, path)
}

/** The journal of a staging folder; null when its change was not wholly prepared. */
export function readJournal(staging: string): Journal | null {
  const path = join(staging, journalName)
  if (!existsSync(path)) return null
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isJournal(value) ? value : null
  } catch {
    return null
  }
}
