const boundaries = /([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)|(\d)(?=\p{L})/gu

/**
 * The words of a field or column name in lower case and without accents, whatever way it joins them. A number is a
 * word of its own.
 *
 * @example
 * splitName('DatEersteAO_dag') // ['dat', 'eerste', 'ao', 'dag']
 */
export function splitName(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(boundaries, '$& ')
  return plain.toLowerCase().match(/[a-z]+|\d+/g) ?? []
}
