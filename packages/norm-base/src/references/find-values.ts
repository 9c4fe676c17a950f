import type { Path } from '@verzuimspec/input'

/** A text found in a value, and where. */
export interface FoundText {
  readonly path: Path
  readonly text: string
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function textsBelow(value: unknown, path: Path): readonly FoundText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return childrenOf(value).flatMap(([key, child]) => textsBelow(child, [...path, key]))
}

function findBySteps(value: unknown, steps: readonly string[], path: Path): readonly FoundText[] {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : []
  if (step === '**') return textsBelow(value, path)
  const children = childrenOf(value)
  if (step === '{}') return children.map(([key]) => ({ path: [...path, key], text: String(key) }))
  const next = step === '*' ? children : children.filter(([key]) => key === step)
  return next.flatMap(([key, child]) => findBySteps(child, rest, [...path, key]))
}

/** The texts in a value at a pattern: `*` is every child, `**` every text below, `{}` every key. */
export function findTexts(value: unknown, pattern: string): readonly FoundText[] {
  return findBySteps(value, pattern.split('/'), [])
}
