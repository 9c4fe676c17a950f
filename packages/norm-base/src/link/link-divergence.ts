import type { Divergence } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkDivergence({ id, value }: Entry<'divergences'>): Divergence {
  const positions = Object.entries(value.positions).map(([position, { protects, norms, ...label }]) => ({
    id: position,
    label: labelOf(label),
    protects,
    norms,
  }))
  return { id, label: labelOf(value), topic: value.topic, positions, default: value.default }
}
