import type { OperationKind } from './contract.js'

interface Shape {
  readonly kind: OperationKind
  readonly method: string
  readonly path: RegExp
}

const shapes: readonly Shape[] = [
  { kind: 'aanmelden', method: 'post', path: /^\/sessies$/ },
  { kind: 'sessie', method: 'get', path: /^\/sessie$/ },
  { kind: 'planning', method: 'get', path: /^\/[a-z-]+\/\{id\}\/planning$/ },
  { kind: 'export', method: 'get', path: /^\/uitdraaien\/[a-z-]+$/ },
  { kind: 'list', method: 'get', path: /^\/[a-z-]+$/ },
  { kind: 'read', method: 'get', path: /^\/[a-z-]+\/\{id\}$/ },
  { kind: 'create', method: 'post', path: /^\/[a-z-]+$/ },
  { kind: 'update', method: 'patch', path: /^\/[a-z-]+\/\{id\}$/ },
]

/**
 * What an operation does, read from its method and path.
 *
 * @throws RangeError on a shape this vendor has no handler for
 * @example
 * kindOf('get', '/uitdraaien/ziekmeldingen') // 'export'
 */
export function kindOf(method: string, path: string): OperationKind {
  const shape = shapes.find((known) => known.method === method && known.path.test(path))
  if (shape !== undefined) return shape.kind
  throw new RangeError(
    `the contract has ${method.toUpperCase()} ${path}, which this vendor does not know; expected one of ${shapes.map(({ kind }) => kind).join(', ')}; add its shape and a handler`,
  )
}
