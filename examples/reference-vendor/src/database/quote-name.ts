/**
 * A name as an SQL identifier. For names from this vendor's own tables and configuration; values are never quoted but
 * passed as parameters.
 *
 * @example
 * quoteName('vz_werkgever') // '"vz_werkgever"'
 */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
