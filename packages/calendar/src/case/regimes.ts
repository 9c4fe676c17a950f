import type { Regime } from '@verzuimspec/vocabulary'

const known: Readonly<Record<Regime, true>> = {
  regulier: true,
  huishoudelijk: true,
  'eigenrisicodrager-zw': true,
  'vangnet-uwv': true,
}

/** Whether a text names a regime. */
export function isRegime(text: string): text is Regime {
  return Object.hasOwn(known, text)
}

/** Every regime: who can carry the duties of an absence. */
export const regimes: readonly Regime[] = Object.freeze(Object.keys(known).filter(isRegime))
