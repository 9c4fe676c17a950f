export { generateOpenApi } from './generate-open-api.js'
export { listPlaces, type OperationPlace } from './list-places.js'
export type {
  MediaType,
  Method,
  OpenApiDocument,
  OperationObject,
  Reference,
  ResponseObject,
} from './open-api-document.js'
export { type OperationRoute, operationRoutes } from './operation-routes.js'
export type { Contact, OpenApiOptions } from './options.js'
