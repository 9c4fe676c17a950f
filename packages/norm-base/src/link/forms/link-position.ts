import type { PositionRef } from '@verzuimspec/vocabulary'

/** `vangnet-door-bedrijfsarts/alleen-met-toestemming` in its two parts. */
export function linkPosition(authored: string): PositionRef {
  const [divergence = '', position = ''] = authored.split('/')
  return { divergence, position }
}
