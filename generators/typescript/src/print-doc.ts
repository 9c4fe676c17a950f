import type { Id } from '@verzuimspec/model'
import type { FieldNode, RecordNode } from './node.js'

/** A doc comment of one line. */
export function printDoc(text: string, indent = ''): string {
  return `${indent}/** ${text.replaceAll('*/', '*\\/')} */`
}

function listIds(ids: readonly Id[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function conditionOf({ facts }: FieldNode): string {
  return facts.length === 0 ? '' : ` Only when these facts decide so: ${listIds(facts)}.`
}

/** The doc comment of one property: the Dutch label, the facts it hangs on, the norms it rests on. */
export function docField(field: FieldNode): string {
  const norms = field.norms.length === 0 ? '' : ` Norms: ${listIds(field.norms)}.`
  return printDoc(`${sentence(field.label)}${conditionOf(field)}${norms}`, '  ')
}

/** The doc comment of one interface: what it is, then the norms behind the entity. */
export function docRecord({ entity }: RecordNode, what: string): string {
  const norms = entity.norms.length === 0 ? '' : ` Norms: ${listIds(entity.norms)}.`
  return printDoc(`${sentence(what)}${norms}`)
}
