const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** A JSON pointer (RFC 6901) to a place below another. */
export function pointTo(from: string, ...parts: readonly string[]): string {
  return [from, ...parts.map(escapePart)].join('/')
}
