/** A list in which what is equal by name is kept once. */
export interface Pool<T> {
  readonly values: readonly T[]
  /** The number of the value of this name; `make` makes it when the name is new. */
  put(name: string, make: () => T): number
}

export function createPool<T>(): Pool<T> {
  const numbers = new Map<string, number>()
  const values: T[] = []
  const put = (name: string, make: () => T): number => {
    const number = numbers.get(name)
    if (number !== undefined) return number
    numbers.set(name, values.length)
    return values.push(make()) - 1
  }
  return { values, put }
}
