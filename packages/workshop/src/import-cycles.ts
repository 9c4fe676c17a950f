import { posix } from 'node:path'
import type { Fault } from './fault.js'
import type { Importer } from './imports.js'

type Graph = ReadonlyMap<string, readonly string[]>

function linkFiles(importers: readonly Importer[]): Graph {
  const paths = new Set(importers.map(({ path }) => path))
  const resolve = (from: string, specifier: string) => {
    const target = posix.join(posix.dirname(from), specifier)
    return [target, target.replace(/js$/, 'ts')].filter((path) => paths.has(path))
  }
  return new Map(
    importers.map(({ path, specifiers }) => [
      path,
      specifiers.filter((specifier) => specifier.startsWith('.')).flatMap((specifier) => resolve(path, specifier)),
    ]),
  )
}

/** The shortest way from a file back to itself, without its last step; empty when there is none. */
function findWayBack(graph: Graph, start: string): readonly string[] {
  const seen = new Set<string>()
  let ways: string[][] = [[start]]
  while (ways.length > 0) {
    const steps = ways.flatMap((way) => (graph.get(way.at(-1) ?? '') ?? []).map((next) => ({ way, next })))
    const closed = steps.find(({ next }) => next === start)
    if (closed !== undefined) return closed.way
    ways = steps.filter(({ next }) => !seen.has(next) && seen.add(next)).map(({ way, next }) => [...way, next])
  }
  return []
}

/** Finds files that import themselves by way of others; each circle is told once, from its first file by name. */
export function findImportCycles(importers: readonly Importer[]): readonly Fault[] {
  const graph = linkFiles(importers)
  return [...graph.keys()].flatMap((path) => {
    const circle = findWayBack(graph, path)
    if (circle.length === 0 || circle.some((other) => other < path)) return []
    return [{ subject: path, message: `it imports itself: ${[...circle, path].join(' -> ')}` }]
  })
}
