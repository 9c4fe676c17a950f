/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** What a payload looks like, under its media type. */
export type Content = Readonly<Record<string, { readonly schema: Json; readonly example?: Json }>>

export interface OperationObject {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** The parts of an OpenAPI document that this vendor reads. */
export interface ContractDocument {
  readonly info: { readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>
    readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  }
}
