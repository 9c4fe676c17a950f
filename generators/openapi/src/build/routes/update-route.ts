import { updateSchema } from '@verzuimspec/generate-json-schema'
import { findEntry, pascalName } from '@verzuimspec/vocabulary'
import { withExample } from '../components/with-example.js'
import { entityRoute, type RouteWriter } from './entity-route.js'
import { recordPlace } from './places.js'
import { component, recordComponent } from './record-component.js'

/** `PATCH /<collection>/{id}`: changes the properties that are given, and no others. */
export const updateRoute: RouteWriter = (audience, operation) => {
  const entity = findEntry('entity', audience.spec.entities, operation.entity)
  const record = recordComponent(audience, operation)
  const body = component(`${pascalName(entity.id)}Bijwerken`, withExample(updateSchema(audience.spec, operation)))
  const description = {
    nl: 'Wijzigt de meegegeven gegevens en laat de andere zoals ze zijn.',
    en: 'Changes the given data and leaves the others as they are.',
  }
  return {
    ...entityRoute(audience, operation, { nl: 'bijwerken', en: 'update' }, description),
    ...recordPlace('update', entity),
    body: { mediaType: 'application/json', schema: body.reference },
    success: {
      status: '200',
      description: { nl: 'Het bijgewerkte record.', en: 'The record as updated.' },
      mediaType: 'application/json',
      schema: record.reference,
    },
    problems: ['400', '401', '403', '404', '500'],
    schemas: { [record.name]: record.schema, [body.name]: body.schema },
  }
}
