import type { JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Id, Module, Text } from '@verzuimspec/vocabulary'
import type { ProblemStatus } from './components/problems.js'
import type { Method } from './open-api-document.js'

/** The group an operation stands in. */
export interface Tag {
  readonly name: Id
  readonly label: Text
  readonly module?: Module
}

/** What a request brings or a response carries when all goes well. */
export interface Payload {
  readonly mediaType: 'application/json' | 'text/csv'
  readonly schema: JsonSchema
}

/** One operation of a contract, before it is printed. */
export interface Route {
  readonly operationId: Id
  readonly method: Method
  readonly path: string
  readonly tag: Tag
  readonly summary: Text
  readonly description: Text
  readonly norms: readonly Id[]
  /** False for the one operation that comes before logging in. */
  readonly needsLogin: boolean
  readonly body?: Payload
  readonly success: Payload & { readonly status: '200' | '201'; readonly description: Text }
  readonly problems: readonly ProblemStatus[]
  /** The schemas it refers to, by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
}
