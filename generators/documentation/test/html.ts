import { type DefaultTreeAdapterMap, Parser, type ParserError } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** A page as a browser reads it. */
export interface ParsedPage {
  /** In document order. */
  readonly elements: readonly Element[]
  readonly errors: readonly string[]
  readonly byId: ReadonlyMap<string, Element>
}

const isElement = (node: Node): node is Element => 'tagName' in node

function collectElements(node: Node, into: Element[]): void {
  if (isElement(node)) into.push(node)
  if ('childNodes' in node) for (const child of node.childNodes) collectElements(child, into)
}

function listElements(node: Node): readonly Element[] {
  const elements: Element[] = []
  collectElements(node, elements)
  return elements
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(' ')
}

/** The elements of some name below a node, in document order. */
export function findAll(node: Node, name: string): readonly Element[] {
  return listElements(node).filter(({ tagName }) => tagName === name)
}

/** The nearest element around or at a node with this name. */
export function closest(element: Element, name: string): Element | undefined {
  let node: Node | null = element
  while (node !== null) {
    if (isElement(node) && node.tagName === name) return node
    node = 'parentNode' in node ? node.parentNode : null
  }
  return undefined
}

// Asked for errors, `parse` also notes where every node stands, which takes longer than to parse a whole site.
function parseNoting(html: string, note: (error: ParserError) => void): Node {
  const parser = new Parser<DefaultTreeAdapterMap>()
  parser.onParseError = note
  parser.tokenizer.write(html, true)
  return parser.document
}

export function parsePage(html: string): ParsedPage {
  const errors: string[] = []
  const document = parseNoting(html, ({ code }) => errors.push(code))
  const elements = listElements(document)
  const byId = new Map(
    elements.flatMap((element) => {
      const id = attribute(element, 'id')
      return id === undefined ? [] : [[id, element] as const]
    }),
  )
  return { elements, errors, byId }
}
