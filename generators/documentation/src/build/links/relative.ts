function countShared(from: readonly string[], to: readonly string[]): number {
  const differs = from.findIndex((segment, index) => segment !== to[index])
  return differs === -1 ? from.length : differs
}

function leadTo(from: readonly string[], toFile: string): string {
  const to = toFile.split('/')
  const shared = countShared(from, to.slice(0, -1))
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/')
}

/**
 * The links from one file of the site to others, relative, so that they work from a file share and under any path.
 *
 * @example
 * createRelativeLinks('nl/norm/zw/38-1.html')('nl/role/uwv.html#gives') // => '../../role/uwv.html#gives'
 */
export function createRelativeLinks(fromFile: string): (toFile: string) => string {
  const from = fromFile.split('/').slice(0, -1)
  const known = new Map<string, string>()
  return (toFile) => {
    const href = known.get(toFile) ?? leadTo(from, toFile)
    known.set(toFile, href)
    return href
  }
}
