import type { Canary } from './canary.js'
import { syllables } from './mint-value.js'

// The same letters may begin a word at any of them, so every start is tried.
const wordAnywhere = new RegExp(`(?=((?:${syllables.join('|')}){8}))`, 'g')
const oneWord = new RegExp(`^(?:${syllables.join('|')}){8}$`)

/**
 * The planted values of a run, kept so that a text is searched for all of them at once: minted words are looked up as
 * the text is read, however many there are; only dates and numbers are tried one by one.
 */
export class CanaryIndex {
  readonly #words = new Map<string, Canary[]>()
  readonly #others: Canary[] = []

  /** Adds a canary; one that is found by its property only is never searched for. */
  add(canary: Canary): void {
    const { needle } = canary
    if (needle === null) return
    if (!oneWord.test(needle)) {
      this.#others.push(canary)
      return
    }
    const known = this.#words.get(needle)
    if (known === undefined) this.#words.set(needle, [canary])
    else known.push(canary)
  }

  /** Every canary whose value stands in one of the views of a text, each once. */
  find(views: readonly string[]): ReadonlySet<Canary> {
    const found = new Set<Canary>()
    for (const view of views) {
      for (const [, word = ''] of view.matchAll(wordAnywhere)) {
        for (const canary of this.#words.get(word) ?? []) found.add(canary)
      }
      for (const canary of this.#others) if (view.includes(canary.needle ?? '')) found.add(canary)
    }
    return found
  }
}
