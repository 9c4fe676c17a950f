import type { Shape } from '../src/shape/shape.js'

/** The name of the type of a shape; undefined when its type is written where it is used. */
export type NameOf = (shape: Shape) => string | undefined

const scalars: Readonly<Record<string, string>> = { integer: 'number', string: 'string', boolean: 'boolean' }

function fieldsOf(shape: Shape, nameOf: NameOf): string {
  const fields = Object.entries(shape.properties ?? {}).map(([name, field]) => {
    const mark = shape.required?.includes(name) ? '' : '?'
    return `readonly ${name}${mark}: ${typeOf(field, nameOf)}`
  })
  return `{ ${fields.join('; ')} }`
}

/** The TypeScript type of a value written out, whatever its shape is called. */
export function structureOf(shape: Shape, nameOf: NameOf): string {
  if (shape.oneOf) return shape.oneOf.map((choice) => typeOf(choice, nameOf)).join(' | ')
  if (shape.enum) return shape.enum.map((value) => `'${value}'`).join(' | ')
  if (shape.items) return `readonly ${typeOf(shape.items, nameOf)}[]`
  if (shape.properties) return fieldsOf(shape, nameOf)
  if (shape.additionalProperties) {
    const values = typeOf(shape.additionalProperties, nameOf)
    return shape['x-listed'] ? `readonly ${values}[]` : `Readonly<Record<string, ${values}>>`
  }
  return scalars[shape.type ?? ''] ?? 'unknown'
}

/** The TypeScript type of a value of a shape: by its name where it has one. A list is always written out. */
export function typeOf(shape: Shape, nameOf: NameOf): string {
  return (shape.items === undefined ? nameOf(shape) : undefined) ?? structureOf(shape, nameOf)
}
