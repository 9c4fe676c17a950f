import type { ReadDocument } from './document.js'
import { findJsonFaults } from './json/find-faults.js'
import { locatorOf } from './json/locate-json.js'
import type { Path } from './path.js'
import { checkContent } from './text/check-content.js'
import { checkText } from './text/check-text.js'
import { placesIn } from './text/line-places.js'

/**
 * Reads one JSON text as strictly as YAML: each key once in a map, no characters in texts that nobody sees, nothing
 * deeper than a hundred levels. Where a value stands is worked out when it is first asked for.
 *
 * @param file the file as issues show it
 * @example
 * readJson('{ "a": [1] }', 'x.json').document.placeOf(['a', 0]) // { file: 'x.json', line: 1, column: 9 }
 * readJson('{ "a": }', 'x.json').issues[0].at // { file: 'x.json', line: 1, column: 8 }
 */
export function readJson(text: string, file: string): ReadDocument {
  const place = placesIn(text, file)
  const hidden = checkText(text, file)
  const faults = hidden.length > 0 ? hidden : findJsonFaults(text, place)
  if (faults.length > 0) return { document: null, issues: faults }
  const value: unknown = JSON.parse(text)
  const locate = locatorOf(text)
  const placeOf = (path: Path) => place(locate(path).value)
  const placeOfKey = (path: Path) => place(locate(path).holder)
  const document = { text, value, placeOf, placeOfKey, placeOfOffset: place }
  const issues = checkContent(document)
  return { document: issues.length > 0 ? null : document, issues }
}
