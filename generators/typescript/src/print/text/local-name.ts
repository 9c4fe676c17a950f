// The words a module may not use as the name of a variable, and the names the projectors use themselves.
const taken = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public record return static super switch this throw true try typeof undefined var view void while with yield`.split(
    /\s+/,
  ),
)

/** The name a property's value goes by inside a function: its own, unless the language has taken that. */
export function localName(key: string): string {
  return taken.has(key) ? `${key}_` : key
}

/** How a property and its local stand in braces, when taken out of a record and when put into one. */
export function printMember(key: string): string {
  const name = localName(key)
  return name === key ? key : `${key}: ${name}`
}
