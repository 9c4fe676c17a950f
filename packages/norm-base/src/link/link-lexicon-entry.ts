import type { LexiconEntry } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'

export function linkLexiconEntry({ id, value }: Entry<'lexicon'>): LexiconEntry {
  const { nl, en, abbreviations = [], shared = [], falseFriends = [] } = value
  return { id, nl, en, abbreviations, shared, falseFriends }
}
