/** Where a value lies inside a file: keys and positions in lists, outermost first. */
export type Path = readonly (string | number)[]

/**
 * The path a JSON pointer stands for. List positions stay text, as the pointer has them.
 *
 * @example
 * parsePointer('/roles/0/a~1b') // ['roles', '0', 'a/b']
 */
export function parsePointer(pointer: string): Path {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The JSON pointer of a path (RFC 6901).
 *
 * @example
 * printPointer(['roles', 0, 'a/b']) // '/roles/0/a~1b'
 */
export function printPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
