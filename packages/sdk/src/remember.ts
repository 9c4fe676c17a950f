/** A function that makes its value when first asked, and gives the same one ever after. */
export function remember<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A function that makes a value for each name once; what throws is not remembered. */
export function rememberByName<T extends object>(): (name: string, make: () => T) => T {
  const made = new Map<string, T>()
  return (name, make) => {
    const present = made.get(name)
    if (present !== undefined) return present
    const value = make()
    made.set(name, value)
    return value
  }
}
