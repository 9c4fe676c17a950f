import type { Fault } from './fault.js'
import { houseOrder, type Room } from './house.js'

function judgeRoom({ folder, manifest }: Room): string[] {
  const licence = folder === 'spec' ? 'CC-BY-4.0' : 'Apache-2.0'
  return [
    manifest.license === licence ? '' : `its package.json needs "license": "${licence}"`,
    manifest.description ? '' : 'its package.json needs a description of one line',
    houseOrder.flat().includes(folder) ? '' : 'it has no place in the house order: give it one in house.ts',
  ]
}

/** Finds packages without licence, description or place in the house. */
export function findManifestFaults(rooms: readonly Room[]): readonly Fault[] {
  return rooms.flatMap((room) =>
    judgeRoom(room)
      .filter((message) => message !== '')
      .map((message) => ({ subject: room.folder, message })),
  )
}
