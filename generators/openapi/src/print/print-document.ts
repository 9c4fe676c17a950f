import type { Audience } from '../build/audience.js'
import { describeInBoth } from '../build/components/describe.js'
import type { Method, OpenApiDocument, OperationObject } from '../build/open-api-document.js'
import type { Route } from '../build/route.js'
import { routesOf } from '../build/routes/routes-of.js'
import type { Publisher } from '../options/publisher.js'
import { printComponents } from './print-components.js'
import { printInfo } from './print-info.js'
import { printOperation } from './print-operation.js'

type PathItem = Partial<Record<Method, OperationObject>>

function printPaths(routes: readonly Route[]): OpenApiDocument['paths'] {
  const paths: Record<string, PathItem> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: printOperation(route) }
  }
  return paths
}

function printTags(routes: readonly Route[]): OpenApiDocument['tags'] {
  const tags = new Map(routes.map(({ tag }) => [tag.name, tag]))
  return [...tags.values()].map(({ name, label, module }) => ({
    name,
    ...describeInBoth(label),
    ...(module === undefined ? {} : { 'x-module': module }),
  }))
}

/** The contract of one audience. */
export function printDocument(audience: Audience, publisher: Publisher): OpenApiDocument {
  const routes = routesOf(audience)
  return {
    openapi: '3.1.1',
    info: printInfo(audience, publisher),
    servers: [{ url: publisher.serverUrl }],
    security: [{ bearerAuth: [] }],
    tags: printTags(routes),
    paths: printPaths(routes),
    components: printComponents(audience, routes),
  }
}
