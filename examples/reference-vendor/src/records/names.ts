/**
 * The column that holds a property.
 *
 * @example
 * columnName('vangnetJaNee') // 'vangnet_ja_nee'
 */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/**
 * The table of an entity, and the view of it in the schema of each role.
 *
 * @example
 * tableName('oordeel-bedrijfsarts') // 'oordeel_bedrijfsarts'
 */
export function tableName(entity: string): string {
  return entity.replaceAll('-', '_')
}
