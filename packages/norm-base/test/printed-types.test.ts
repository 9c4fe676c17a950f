import { expect, it } from 'vitest'
import type { Shape } from '../src/shape/shape.js'
import { printAuthored } from '../tools/print-authored.js'
import { printLinked } from '../tools/print-linked.js'
import { printTypes } from '../tools/print-types.js'

const id: Shape = { title: 'Id', description: 'An identifier.', type: 'string' }

const role: Shape = {
  title: 'AuthoredRole',
  description: 'A relation. spec/roles/<id>.yaml',
  properties: {
    nl: id,
    en: id,
    within: { ...id, description: 'Its ceiling.' },
    norms: { items: id, default: [] },
    medical: { type: 'boolean', 'x-left-out': true },
  },
  required: ['nl', 'en'],
  'x-label': 'label',
  'x-adds': { secrecy: { before: 'medical', title: 'Secrecy', enum: ['own', 'none'] } },
}

it('names each titled part of what is authored once, read only, with its description', async () => {
  expect((await printAuthored({ files: { roles: role }, definitions: [id] })).content).toBe(`\
// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.

/** An identifier. */
export type Id = string

/** What a file of each kind holds. */
export interface Authored {
  readonly roles: AuthoredRole
}

/** A relation. */
export interface AuthoredRole {
  /** An identifier. */
  readonly nl: Id
  /** An identifier. */
  readonly en: Id
  /** Its ceiling. */
  readonly within?: Id
  readonly norms?: readonly Id[]
  readonly medical?: boolean
}
`)
})

it('prints what linking makes of it: an id, a label, defaults, what it adds and not what it leaves out', async () => {
  const { content } = await printLinked({ files: { roles: role }, definitions: [id], linkedForms: [] })
  expect(content).toContain(`
/** A relation. */
export interface Role {
  readonly id: Id
  readonly label: Text
  /** Its ceiling. */
  readonly within?: Id
  readonly norms: readonly Id[]
  readonly secrecy: Secrecy
}
`)
  expect(content).toContain("export type Secrecy = 'own' | 'none'")
})

it('keeps a long description on lines of its own', async () => {
  const description = `${'long '.repeat(30)}words.`
  const root = { name: 'A', body: { b: { type: 'string', description } } }
  expect(await printTypes(root, [], '// Head.')).toContain(`  /**\n   * ${description}\n   */\n  readonly b: string\n`)
})
