const longest = 16

/** A label in one line, or in two of about equal length when it is long and has a space to break at. */
export function breakLabel(label: string): readonly string[] {
  const spaces = [...label].flatMap((letter, index) => (letter === ' ' ? [index] : []))
  if (label.length <= longest || spaces.length === 0) return [label]
  const distance = (index: number): number => Math.abs(index - label.length / 2)
  const middle = spaces.reduce((best, index) => (distance(index) < distance(best) ? index : best))
  return [label.slice(0, middle), label.slice(middle + 1)]
}
