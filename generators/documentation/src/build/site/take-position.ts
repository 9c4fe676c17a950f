import type { Id, Profile, Spec } from '@verzuimspec/vocabulary'

const chosen: Id = 'gekozen-op-deze-pagina'

/** The norm base with one more profile, which takes one position and leaves the rest at its default. */
export interface ChosenPosition {
  readonly spec: Spec
  readonly profile: Id
}

/** A profile for a single position, to compare what each position of a divergence leads to. */
export function takePosition(spec: Spec, divergence: Id, position: Id): ChosenPosition {
  const nothing = { nl: '', en: '' }
  const profile: Profile = { id: chosen, label: nothing, description: nothing, choices: { [divergence]: position } }
  return { spec: { ...spec, profiles: { ...spec.profiles, [chosen]: profile } }, profile: chosen }
}
