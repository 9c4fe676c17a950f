import type { JsonSchema } from '@verzuimspec/generate-json-schema'
import type {
  MediaType,
  Method,
  OpenApiDocument,
  OperationObject,
  Reference,
  ResponseObject,
} from './open-api-document.js'

/** How one operation of a contract travels over HTTP. */
export interface OperationRoute {
  readonly operationId: string
  /** In capitals: `GET`. */
  readonly method: string
  /** Below the server's address, with parameters in braces: `/verzuimgevallen/{id}`. */
  readonly path: string
  /** What the request carries; absent when it carries nothing. Holds no `$ref`. */
  readonly requestSchema?: JsonSchema
  /** What the response of each status carries. Holds no `$ref`. */
  readonly responseSchemas: Readonly<Record<string, JsonSchema>>
}

function findTarget(document: OpenApiDocument, pointer: string): unknown {
  const steps = pointer.replace(/^#\//, '').split('/')
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = names.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    document,
  )
  if (pointer.startsWith('#/') && found !== undefined) return found
  throw new RangeError(
    `\`${pointer}\` points at nothing in this document; expected a pointer such as \`#/components/schemas/Sessie\``,
  )
}

function refuseCircle(pointer: string): never {
  throw new RangeError(`\`${pointer}\` refers to itself; expected a schema that can be written out without \`$ref\``)
}

function inline(document: OpenApiDocument, value: unknown, trail: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(document, item, trail))
  if (typeof value !== 'object' || value === null) return value
  const pointer = '$ref' in value && typeof value.$ref === 'string' ? value.$ref : undefined
  if (pointer === undefined) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inline(document, part, trail)]))
  }
  if (trail.includes(pointer)) return refuseCircle(pointer)
  return inline(document, findTarget(document, pointer), [...trail, pointer])
}

function schemaOf(content: Readonly<Record<string, MediaType>> | undefined): JsonSchema | undefined {
  return Object.values(content ?? {})[0]?.schema
}

function responseSchemasOf(
  document: OpenApiDocument,
  responses: Readonly<Record<string, ResponseObject | Reference>>,
): Readonly<Record<string, JsonSchema>> {
  const resolved = inline(document, responses) as Readonly<Record<string, ResponseObject>>
  return Object.fromEntries(
    Object.entries(resolved).flatMap(([status, { content }]) => {
      const schema = schemaOf(content)
      return schema === undefined ? [] : [[status, schema]]
    }),
  )
}

function routeOf(document: OpenApiDocument, path: string, method: string, operation: OperationObject): OperationRoute {
  const requestSchema = inline(document, schemaOf(operation.requestBody?.content)) as JsonSchema | undefined
  return Object.freeze({
    operationId: operation.operationId,
    method,
    path,
    ...(requestSchema === undefined ? {} : { requestSchema }),
    responseSchemas: responseSchemasOf(document, operation.responses),
  })
}

const methods: Readonly<Record<Method, string>> = { get: 'GET', post: 'POST', patch: 'PATCH' }

function routesAt(
  document: OpenApiDocument,
  path: string,
  item: Readonly<Partial<Record<Method, OperationObject>>>,
): readonly OperationRoute[] {
  return Object.entries(methods).flatMap(([key, method]) => {
    const operation = item[key as Method]
    return operation === undefined ? [] : [routeOf(document, path, method, operation)]
  })
}

/**
 * The routes of a contract of `openapiGenerator`, in its order, with their schemas written out: a server builds its
 * routes and validators from them, a client its requests. Where a status has several media types, the first counts.
 *
 * @throws RangeError on a `$ref` that points at nothing, or back at itself.
 * @example
 * operationRoutes(contract).map(({ method, path }) => `${method} ${path}`)[0] // 'POST /sessies'
 */
export function operationRoutes(document: OpenApiDocument): readonly OperationRoute[] {
  return Object.entries(document.paths).flatMap(([path, item]) => routesAt(document, path, item))
}
