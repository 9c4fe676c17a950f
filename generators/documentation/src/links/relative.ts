function countShared(from: readonly string[], to: readonly string[]): number {
  const differs = from.findIndex((segment, index) => segment !== to[index])
  return differs === -1 ? from.length : differs
}

/**
 * The link from one file of the site to another, relative, so that it works from a file share and under any path.
 *
 * @example
 * relativeHref('nl/norm/zw/38-1.html', 'nl/role/uwv.html#stromen') // => '../../role/uwv.html#stromen'
 */
export function relativeHref(fromFile: string, toFile: string): string {
  const from = fromFile.split('/').slice(0, -1)
  const to = toFile.split('/')
  const shared = countShared(from, to.slice(0, -1))
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
