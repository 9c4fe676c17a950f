import type { JsonSchema } from '@verzuimspec/generate-json-schema'

/** A pointer to another part of the same document: `#/components/responses/NietGevonden`. */
export interface Reference {
  readonly $ref: string
}

/** The body of a request or response in one media type. */
export interface MediaType {
  readonly schema: JsonSchema
  readonly example?: unknown
}

/** A response of an operation. */
export interface ResponseObject {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, MediaType>>
  readonly [extension: `x-${string}`]: unknown
}

/** What one method of one path does. */
export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly Reference[]
  readonly requestBody?: { readonly required: true; readonly content: Readonly<Record<string, MediaType>> }
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>
  readonly [extension: `x-${string}`]: unknown
}

/** The methods these contracts use, in the order in which a path lists them. */
export type Method = 'get' | 'post' | 'patch'

/** An OpenAPI 3.1 document, as far as this generator writes it and `operationRoutes` reads it. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: readonly { readonly url: string }[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly tags: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, OperationObject>>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly responses: Readonly<Record<string, ResponseObject>>
    readonly [kind: string]: Readonly<Record<string, unknown>>
  }
}
