type Present<T, Key extends keyof T> = { readonly [K in Key]?: Exclude<T[K], undefined> }

/** The named optional properties that are there, and no others. */
export function present<T extends object, Key extends keyof T>(value: T, ...keys: readonly Key[]): Present<T, Key> {
  const found = keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])
  return Object.fromEntries(found)
}
