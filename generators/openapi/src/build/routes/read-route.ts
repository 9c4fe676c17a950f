import { findEntry } from '@verzuimspec/vocabulary'
import { entityRoute, type RouteWriter } from './entity-route.js'
import { recordPlace } from './places.js'
import { recordComponent } from './record-component.js'

/** `GET /<collection>/{id}`: one record as far as the role may see it. */
export const readRoute: RouteWriter = (audience, operation) => {
  const record = recordComponent(audience, operation)
  const description = {
    nl: 'Eén record, met alleen wat de rol mag inzien.',
    en: 'One record, with only what the role may view.',
  }
  return {
    ...entityRoute(audience, operation, { nl: 'inzien', en: 'view' }, description),
    ...recordPlace('read', findEntry('entity', audience.spec.entities, operation.entity)),
    success: {
      status: '200',
      description: { nl: 'Het record.', en: 'The record.' },
      mediaType: 'application/json',
      schema: record.reference,
    },
    problems: ['400', '401', '403', '404', '500'],
    schemas: { [record.name]: record.schema },
  }
}
