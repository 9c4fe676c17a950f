import { commentSql, type Id, quoteSql, quoteSqlName } from '@verzuimspec/vocabulary'
import type { MaskColumn } from '../mask/mask.js'
import type { Relation } from '../options/mapping.js'
import { reservedWords } from './reserved-words.js'

/**
 * A name as SQL writes it: between quotes only where it must be.
 *
 * @example
 * printName('Verzuim') // '"Verzuim"'
 */
export function printName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name) ? name : quoteSqlName(name, 'postgresql')
}

/**
 * A table, view or function with its schema.
 *
 * @example
 * printRelation({ schema: 'hr', name: 'order' }) // 'hr."order"'
 */
export function printRelation({ schema, name }: Relation): string {
  return `${printName(schema)}.${printName(name)}`
}

/**
 * A text as PostgreSQL writes it.
 *
 * @example
 * printText("zo'n") // "'zo''n'"
 */
export function printText(text: string): string {
  return quoteSql(text, 'postgresql')
}

/** Names after one another, each once. */
export function printNames(names: readonly string[]): string {
  return [...new Set(names)].map(printName).join(', ')
}

/** An array of texts, one on a line. */
export function printTexts(texts: readonly string[], indent: string): string {
  return `ARRAY[\n${texts.map((text) => `${indent}  ${printText(text)}`).join(',\n')}\n${indent}]`
}

/** A comment that names norms; empty when there are none. */
export function printNorms(norms: readonly Id[]): string {
  return norms.length === 0 ? '' : ` -- ${listNorms(norms)}`
}

function listNorms(norms: readonly Id[]): string {
  return commentSql(norms.join(', '))
}

/** Columns, one on a line, each with what it holds and the norms that put it there. */
export function printColumns(columns: readonly MaskColumn[]): string {
  const lines = columns.map(({ name, holds, norms }, i) => {
    const comma = i === columns.length - 1 ? '' : ','
    return `  ${printName(name)}${comma} -- ${commentSql(holds)}${norms.length === 0 ? '' : `: ${listNorms(norms)}`}`
  })
  return lines.join('\n')
}

/** Columns, on one line those that rest on the same norms. */
export function printColumnsByNorms(columns: readonly MaskColumn[]): string {
  const reasons = [...new Set(columns.map(reasonOf))]
  const lines = reasons.map((reason, i) => {
    const names = columns.filter((column) => reasonOf(column) === reason).map(({ name }) => printName(name))
    return `  ${names.join(', ')}${i === reasons.length - 1 ? '' : ','} -- ${reason}`
  })
  return lines.join('\n')
}

function reasonOf({ holds, norms }: MaskColumn): string {
  return norms.length === 0 ? commentSql(holds) : listNorms(norms)
}
