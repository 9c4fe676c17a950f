import type { Document } from './document.js'
import { type Path, printPointer } from './path.js'

/**
 * A value that came without a text, such as the argument of a function: its places are JSON pointers.
 *
 * @param name what issues call it, where a document has its file
 * @example
 * readValue({ a: [1] }, 'options').placeOf(['a', 0]) // { file: 'options', line: 1, column: 1, pointer: '/a/0' }
 */
export function readValue(value: unknown, name: string): Document {
  const placeOf = (path: Path) => ({ file: name, line: 1, column: 1, pointer: printPointer(path) })
  return { text: '', value, placeOf, placeOfKey: placeOf, placeOfOffset: () => placeOf([]) }
}
