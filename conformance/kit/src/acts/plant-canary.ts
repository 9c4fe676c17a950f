import type { ElementType, Id } from '@verzuimspec/vocabulary'
import type { Canary, Planting } from '../looks/canary.js'
import { mintValue } from '../looks/mint-value.js'
import type { Run } from './run.js'

// Later than any date a scenario works with, so that a planted date is no ordinary one.
const dateAnchor = '2071-01-01'

/** Dates and numbers are told apart by their dossier only: a thousand writes would plant too many to be rare. */
const isSearchable = (type: ElementType, planting: Planting): boolean =>
  type === 'text' || (type !== 'boolean' && planting.in === 'dossier')

/**
 * Mints the canary of one datum and keeps it, so that every later answer is searched for it.
 */
export function plantCanary(
  run: Run,
  datum: { element: Id; property: string; planting: Planting; value?: string },
): Canary {
  const { element, property, planting } = datum
  const type = run.world.spec.elements[element]?.type ?? 'text'
  const serial = run.log.planted + 1
  const minted = mintValue({ secret: run.runSecret, label: `${serial}/${element}`, serial, anchor: dateAnchor }, type)
  const value = datum.value ?? minted
  const needle = isSearchable(type, planting) ? String(value).toLowerCase() : null
  const canary = Object.freeze({ element, property, type, planting, value, needle })
  run.log.plant(canary)
  return canary
}
