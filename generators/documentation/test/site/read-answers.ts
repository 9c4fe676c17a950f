import type { Verdict } from '@verzuimspec/rules'
import type { Sentences } from '../../src/build/words/sentences.js'
import { attribute, classesOf, closest, type Element, findAll, textOf } from '../html.js'

/** The verdicts an element is marked with. */
export const listVerdict = (element: Element): readonly string[] =>
  ['permit', 'depends', 'deny'].filter((verdict) => classesOf(element).includes(verdict))

/** The verdict of a mark: its class and its word must say the same. */
function readMark(element: Element, words: Sentences): string {
  const [verdict = 'none'] = listVerdict(element)
  const word = textOf(element)
    .trim()
    .replace(/^\S+\s+/, '')
  return word === words.verdict[verdict as Verdict] ? verdict : `${verdict} but says ${word}`
}

/** What stands in one item of a list of answers. */
export interface ShownAnswer {
  readonly verdict: string
  readonly hrefs: ReadonlySet<string>
}

function readItem(item: Element, words: Sentences): ShownAnswer {
  const mark = findAll(item, 'span').find((span) => classesOf(span).includes('mark'))
  return {
    verdict: mark === undefined ? 'none' : readMark(mark, words),
    hrefs: new Set(findAll(item, 'a').flatMap((link) => attribute(link, 'href') ?? [])),
  }
}

/** What stands in the item of a list around each element. */
export function readItems(
  elements: Iterable<readonly [string, Element]>,
  words: Sentences,
): ReadonlyMap<string, ShownAnswer> {
  const read = new Map<Element, ShownAnswer>()
  const shown = new Map<string, ShownAnswer>()
  for (const [name, element] of elements) {
    const item = closest(element, 'li')
    if (item === undefined) continue
    const answer = read.get(item) ?? readItem(item, words)
    read.set(item, answer)
    shown.set(name, answer)
  }
  return shown
}
