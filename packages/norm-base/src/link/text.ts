import type { Text } from '@verzuimspec/vocabulary'

/** The label of an entry, written as `nl` and `en` beside its other keys. */
export function labelOf({ nl, en }: Text): Text {
  return { nl, en }
}
