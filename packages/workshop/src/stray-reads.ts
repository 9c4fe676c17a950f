import type { Fault } from './fault.js'
import type { Room } from './house/rooms.js'

/** What is read of turbo.json. */
export interface TurboConfig {
  readonly globalDependencies?: readonly string[]
  readonly tasks: Readonly<Record<string, { readonly dependsOn?: readonly string[] }>>
}

function listDependencies(room: Room, rooms: readonly Room[], found = new Set<Room>()): ReadonlySet<Room> {
  const { dependencies, devDependencies } = room.manifest
  const names = Object.keys({ ...dependencies, ...devDependencies })
  for (const next of rooms.filter(({ manifest }) => names.includes(manifest.name))) {
    if (!found.has(next)) listDependencies(next, rooms, found.add(next))
  }
  return found
}

function judgeRead(path: string, room: Room, rooms: readonly Room[], turbo: TurboConfig): string | undefined {
  const owner = rooms.find(({ folder }) => path === folder || path.startsWith(`${folder}/`))
  if (owner === room || turbo.globalDependencies?.includes(path)) return undefined
  if (owner === undefined) return `turbo does not run it again when ${path} changes: its task would need //#tree`
  const isDependency = listDependencies(room, rooms).has(owner)
  const name = owner.manifest.name
  if (!isDependency) return `turbo does not run it again when ${path} changes: add ${name} to the devDependencies`
  const isBuilt = path.startsWith(`${owner.folder}/dist/`) || path === `${owner.folder}/package.json`
  const isWatched = isBuilt || `${name}#data` in turbo.tasks
  return isWatched ? undefined : `turbo does not run it again when ${path} changes: read what ${name} builds instead`
}

/**
 * Finds what tests read outside what their package's test task is keyed on: there a cached pass would be no pass.
 *
 * @param paths what they read, from the root
 * @param test the path of the test file, from the root
 */
export function findStrayReads(
  paths: readonly string[],
  test: string,
  rooms: readonly Room[],
  turbo: TurboConfig,
): readonly Fault[] {
  const room = rooms.find(({ folder }) => test.startsWith(`${folder}/`))
  if (room === undefined) return []
  if (turbo.tasks[`${room.manifest.name}#test`]?.dependsOn?.includes('//#tree')) return []
  return paths.flatMap((path) => {
    const message = judgeRead(path, room, rooms, turbo)
    return message === undefined ? [] : [{ subject: test, message }]
  })
}
