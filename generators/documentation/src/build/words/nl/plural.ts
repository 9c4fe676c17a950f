/** A number with its noun, in Dutch. */
export const sayCount = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
