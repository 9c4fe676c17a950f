import type { Language } from '@verzuimspec/vocabulary'
import { showHidden } from '@verzuimspec/vocabulary'
import type { FileFault, FileReason } from './file-fault.js'
import type { ReasonWords } from './words/sentences.js'
import { words } from './words/words.js'

/** Why a file cannot be used, as said after its name. */
export function sayReason(reason: FileReason, language: Language): string {
  // Each code is looked up with its own fields, which the compiler cannot follow through the union.
  const say = words[language][reason.code] as ReasonWords
  return say(reason)
}

/**
 * A file that cannot be used, in words: what is wrong with it and how to mend that.
 *
 * @example
 * renderFileFault({ path: 'config.yaml', reason: { code: 'missing' } }, 'en') // 'config.yaml does not exist; check the path'
 */
export function renderFileFault({ path, reason }: FileFault, language: Language): string {
  return `${showHidden(path)} ${sayReason(reason, language)}`
}
