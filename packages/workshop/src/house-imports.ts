import { posix } from 'node:path'
import type { Fault } from './fault.js'
import { houseOrder, type Manifest, type Room } from './house.js'
import { type Importer, namePackage } from './imports.js'

const rank = (folder: string) => houseOrder.findIndex((line) => line.includes(folder))

function judgeRelative(specifier: string, path: string, { folder }: Room): string | undefined {
  const target = posix.join(posix.dirname(path), specifier)
  if (target.startsWith(`${folder}/`)) return undefined
  return `it reaches out of its package to ${target}: import the package by name`
}

function judgeOrder(name: string, { folder }: Room, rooms: readonly Room[]): string | undefined {
  const target = rooms.find(({ manifest }) => manifest.name === name)?.folder
  if (target === undefined || target === folder || rank(target) < rank(folder)) return undefined
  return `it imports ${name}, which comes later in the house or stands beside it`
}

function listDeclared({ folder, manifest }: Room, path: string, root: Manifest): Set<string> {
  const isShipped = path.startsWith(`${folder}/src/`) && !/\.test(-d)?\.ts$/.test(path) && !manifest.private
  const development = isShipped ? {} : { ...manifest.devDependencies, ...root.devDependencies }
  const shipped = { ...manifest.dependencies, ...manifest.peerDependencies }
  return new Set([manifest.name, ...Object.keys(shipped), ...Object.keys(development)])
}

function judgeImport(specifier: string, path: string, room: Room, rooms: readonly Room[], root: Manifest) {
  const name = namePackage(specifier)
  if (name === undefined) return specifier.startsWith('.') ? judgeRelative(specifier, path, room) : undefined
  if (!listDeclared(room, path, root).has(name)) return `it imports ${name}, which its package.json does not declare`
  return judgeOrder(name, room, rooms)
}

/**
 * Finds imports against the stream of the house, past a package's front door, or of something undeclared.
 * What is shipped may import dependencies only; tests, benches and private packages also what development needs.
 */
export function findForbiddenImports(
  importers: readonly Importer[],
  rooms: readonly Room[],
  root: Manifest,
): readonly Fault[] {
  return importers.flatMap(({ path, specifiers }) => {
    const room = rooms.find(({ folder }) => path.startsWith(`${folder}/`))
    if (room === undefined) return []
    const messages = specifiers.map((specifier) => judgeImport(specifier, path, room, rooms, root))
    return messages.flatMap((message) => (message === undefined ? [] : [{ subject: path, message }]))
  })
}
