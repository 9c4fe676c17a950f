import { posix } from 'node:path'
import type { Fault } from './fault.js'
import type { Room } from './house/rooms.js'

function listNeeded({ manifest }: Room, rooms: readonly Room[]): string[] {
  return rooms
    .filter(({ references, manifest: { name } }) => references !== undefined && manifest.dependencies?.[name])
    .map(({ folder }) => folder)
}

function judgeRoom(room: Room, rooms: readonly Room[]): Fault[] {
  if (room.references === undefined) return []
  const subject = room.folder
  const given = room.references.map((path) => posix.join(room.folder, path))
  const needed = listNeeded(room, rooms)
  return [
    ...needed
      .filter((folder) => !given.includes(folder))
      .map((folder) => ({ subject, message: `it depends on ${folder}: add the reference to its tsconfig.json` })),
    ...given
      .filter((folder) => !needed.includes(folder))
      .map((folder) => ({ subject, message: `it refers to ${folder}: add the dependency, or drop the reference` })),
  ]
}

/** Finds packages whose tsconfig refers to other packages than their package.json depends on. */
export function findReferenceFaults(rooms: readonly Room[]): readonly Fault[] {
  return rooms.flatMap((room) => judgeRoom(room, rooms))
}
