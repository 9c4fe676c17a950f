import { commentTypeScript, type Id } from '@verzuimspec/vocabulary'
import type { FieldNode, RecordNode } from '../../build/node.js'

function listIds(ids: readonly Id[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}

function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function conditionOf({ facts }: FieldNode): string {
  return facts.length === 0 ? '' : ` Only when these facts decide so: ${listIds(facts)}.`
}

function normsOf(norms: readonly Id[]): string {
  return norms.length === 0 ? '' : ` Norms: ${listIds(norms)}.`
}

/** What the comment of one property says: the Dutch label, the facts it hangs on, the norms it rests on. */
export function fieldDoc(field: FieldNode): string {
  return commentTypeScript(`${endSentence(field.label)}${conditionOf(field)}${normsOf(field.norms)}`)
}

/** What the comment of one interface says: what it is, then the norms behind the entity. */
export function recordDoc({ entity }: RecordNode, what: string): string {
  return commentTypeScript(`${endSentence(what)}${normsOf(entity.norms)}`)
}
