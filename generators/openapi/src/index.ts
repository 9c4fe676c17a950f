export { listPlaces, type OperationPlace } from './build/list-places.js'
export type {
  MediaType,
  Method,
  OpenApiDocument,
  OperationObject,
  Reference,
  ResponseObject,
} from './build/open-api-document.js'
export { type OperationRoute, operationRoutes } from './build/operation-routes.js'
export { openapiGenerator } from './generator.js'
export type { Contact, OpenApiOptions } from './options/options.js'
