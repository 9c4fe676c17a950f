/** A JSON Schema of draft 2020-12, as far as the generators write and read it; `x-` keywords carry the norms. */
export interface JsonSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number'
  readonly format?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly examples?: readonly unknown[]
  readonly [keyword: string]: unknown
}
