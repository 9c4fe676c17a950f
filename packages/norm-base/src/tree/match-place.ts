const word = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** What the placeholders of a place stand for in one path, by name. */
export type Names = Readonly<Record<string, string>>

function partPattern(part: string): string {
  if (part.startsWith('<...')) return `(?<${part.slice(4, -1)}>${word}(?:/${word})*)`
  if (part.startsWith('<')) return `(?<${part.slice(1, -1)}>${word})`
  return part.replaceAll('.', '\\.')
}

/** What the ids of a kind look like, as the source of a regular expression: words at the places its template names. */
export function idPattern({ id, place }: { readonly id: string; readonly place: string }): string {
  const parts = id.split(/(<.+?>)/).map((part) => {
    if (!part.startsWith('<')) return part
    return place.includes(`<...${part.slice(1)}`) ? `${word}(?:/${word})*` : word
  })
  return `^${parts.join('')}$`
}

/** The names a path has by a place such as `flows/<from>--<to>/<theme>.yaml`; null when it does not lie there. */
export function matchPlace(place: string, path: string): Names | null {
  const parts = place.split(/(<.+?>)/).map(partPattern)
  const match = new RegExp(`^${parts.join('')}$`).exec(path)
  return match && { ...match.groups }
}

/** A template such as `<source>/<key>` with its names filled in. */
export function fillTemplate(template: string, names: Names): string {
  return template.replace(/<(\w+)>/g, (_, name: string) => names[name] ?? '')
}
