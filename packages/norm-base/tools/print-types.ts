import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript'

/** A field of a type: its TypeScript type, and what it says. */
export interface TypeField {
  readonly type: string
  readonly description?: string | undefined
  readonly optional?: boolean
}

/** A named type: its fields, or what it stands for. */
export interface NamedType {
  readonly name: string
  readonly description?: string | undefined
  readonly body: string | Readonly<Record<string, TypeField>>
}

const options: Partial<Options> = {
  style: { semi: false, singleQuote: true, printWidth: 120 },
  unreachableDefinitions: true,
  // A schema that names another host is a mistake, never a download.
  $refOptions: { resolve: { http: false } },
}

// Where an entry lies says nothing of its type.
function docOf(description: string | undefined): { readonly description?: string } {
  return description === undefined ? {} : { description: description.replace(/ spec\/\S+$| spec\/\S+; the key.*$/, '') }
}

function schemaOf({ name, description, body }: NamedType): JSONSchema {
  const head = { title: name, ...docOf(description) }
  if (typeof body === 'string') return { ...head, tsType: body }
  const fields = Object.entries(body)
  const properties = fields.map(([field, { type, description: doc }]) => [field, { ...docOf(doc), tsType: type }])
  return {
    ...head,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    required: fields.filter(([, { optional }]) => !optional).map(([field]) => field),
  }
}

const originNote = /\n \*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\./g
const loneOriginNote =
  /\/\*\*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g

// One line says what fits on one, and declarations stand apart.
function layOut(printed: string): string {
  const short = printed.replace(/^( *)\/\*\*\n *\* (.{1,110})\n *\*\/$/gm, '$1/** $2 */')
  return short.replace(/([^\n])\n(?=\/\*\*)/g, '$1\n\n')
}

/** Types as one TypeScript file; whatever they hold is read only. */
export async function printTypes(root: NamedType, others: readonly NamedType[], banner: string): Promise<string> {
  const $defs = Object.fromEntries(others.map((type) => [type.name, schemaOf(type)]))
  const printed = await compile({ ...schemaOf(root), $defs }, root.name, { ...options, bannerComment: banner })
  const own = printed.replace(loneOriginNote, '').replace(originNote, '')
  return layOut(own.replace(/^ {2}(?=[\w'-]+\??: )/gm, '  readonly '))
}
