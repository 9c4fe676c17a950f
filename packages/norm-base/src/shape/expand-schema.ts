import type { Shape } from './shape.js'

/** Reads a schema by the name of its file. */
export type ReadSchema = (file: string) => object

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function nodeAt(document: object, pointer: string): unknown {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), document)
}

/**
 * A schema, or a definition in one (`defs.schema.json#/$defs/Id`), with every definition it refers to written in; what
 * stands beside a `$ref` comes on top.
 *
 * @throws Error when it refers to what is not there.
 */
export function expandSchema(ref: string, read: ReadSchema): Shape {
  // Inside itself a definition is only named, or its shape would have no end.
  const follow = (to: string, within: string, open: readonly string[]): unknown => {
    const [named, pointer = ''] = to.split('#')
    const document = named || within
    const whole = `${document}#${pointer}`
    if (open.includes(whole)) return { title: pointer.split('/').at(-1) }
    const target = nodeAt(read(document), pointer)
    if (!isNode(target)) throw new Error(`\`${within}\` refers to \`${to}\`; expected a definition that is there`)
    return expand(target, document, [...open, whole])
  }
  const expand = (value: unknown, within: string, open: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => expand(item, within, open))
    if (!isNode(value)) return value
    const { $ref, $defs, ...own } = value
    const base = typeof $ref === 'string' ? follow($ref, within, open) : {}
    const expanded = Object.entries(own).map(([key, child]) => [key, expand(child, within, open)])
    return { ...(base as Node), ...Object.fromEntries(expanded) }
  }
  return follow(ref, '', []) as Shape
}
