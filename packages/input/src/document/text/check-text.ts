import { findHidden, nameCharacter } from '@verzuimspec/vocabulary'
import type { ShapeIssue } from '../../issues/issue.js'
import { placesIn } from './line-places.js'

/**
 * Characters in a text as it stands in its file that nobody sees there; the first of them is told. Line ends may be
 * those of Windows.
 */
export function checkText(text: string, file: string): readonly ShapeIssue[] {
  const lines = text.replaceAll('\r\n', ' \n')
  const at = findHidden(lines)
  if (at === null) return []
  return [{ code: 'hidden-character', at: placesIn(text, file)(at), character: nameCharacter(lines.slice(at)) }]
}
