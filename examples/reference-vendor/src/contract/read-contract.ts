import type { Contract, ContractOperation } from './contract.js'
import type { ContractDocument, OperationObject } from './contract-document.js'
import { kindOf } from './operation-kinds.js'
import { pointTo } from './pointer.js'
import { readProperties } from './read-properties.js'

function readOperation(
  document: ContractDocument,
  path: string,
  method: string,
  operation: OperationObject,
): ContractOperation {
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['', {}]
  const [mediaType, media] = Object.entries(success.content ?? {})[0] ?? ['', { schema: {} }]
  const at = ['paths', path, method]
  const [bodyType] = Object.keys(operation.requestBody?.content ?? {})
  const body = bodyType === undefined ? undefined : pointTo('#', ...at, 'requestBody', 'content', bodyType, 'schema')
  return Object.freeze({
    id: operation.operationId,
    kind: kindOf(method, path),
    method: method.toUpperCase() as ContractOperation['method'],
    path,
    entity: operation.tags[0] ?? '',
    properties: readProperties(document, media.schema),
    ...(body === undefined ? {} : { bodySchema: body }),
    success: {
      status: Number(status),
      mediaType,
      schema: pointTo('#', ...at, 'responses', status, 'content', mediaType, 'schema'),
    },
  })
}

function readRefusalNorms({ components }: ContractDocument): readonly string[] {
  const examples = Object.values(components.responses).flatMap(({ content }) => Object.values(content ?? {}))
  const refused = examples.find(({ example }) => example?.status === 403)?.example
  return Array.isArray(refused?.normen) ? refused.normen.map(String) : []
}

/**
 * Reads a generated OpenAPI contract: what this role can do, and where the schemas of it stand.
 *
 * @throws RangeError on an operation of a shape this vendor does not know
 * @example
 * readContract('werkgever', text).operations.get('ziekmelding-inzien')?.path // '/ziekmeldingen/{id}'
 */
export function readContract(role: string, text: string): Contract {
  const document = JSON.parse(text) as ContractDocument
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => readOperation(document, path, method, operation)),
  )
  return Object.freeze({
    role,
    version: document.info.version,
    basePath: new URL(document.servers[0]?.url ?? 'http://localhost/v1').pathname,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    refusalNorms: readRefusalNorms(document),
    document,
  })
}
