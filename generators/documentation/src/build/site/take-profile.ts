import { choosePositions, type Divergence, type Id, type Spec } from '@verzuimspec/vocabulary'

/** The norm base with what a profile chooses as the default of each divergence. */
export function takeProfile(spec: Spec, profile: Id | undefined): Spec {
  if (profile === undefined) return spec
  const positions = choosePositions(spec, profile)
  const chosen = Object.values(spec.divergences).map((divergence): readonly [Id, Divergence] => [
    divergence.id,
    { ...divergence, default: positions[divergence.id] ?? divergence.default },
  ])
  return { ...spec, divergences: Object.fromEntries(chosen) }
}
