import { createSchema } from '@verzuimspec/generate-json-schema'
import { findEntry, pascalName } from '@verzuimspec/vocabulary'
import type { ProblemStatus } from '../components/problems.js'
import { withExample } from '../components/with-example.js'
import { entityRoute, type RouteWriter } from './entity-route.js'
import { recordPlace } from './places.js'
import { component, recordComponent } from './record-component.js'

const withoutParent: readonly ProblemStatus[] = ['400', '401', '403', '500']
const withParent: readonly ProblemStatus[] = ['400', '401', '403', '404', '500']

/** `POST /<collection>`: a new record, with nothing but what the role may record. */
export const createRoute: RouteWriter = (audience, operation) => {
  const entity = findEntry('entity', audience.spec.entities, operation.entity)
  const record = recordComponent(audience, operation)
  const body = component(`${pascalName(entity.id)}Vastleggen`, withExample(createSchema(audience.spec, operation)))
  const description = {
    nl: 'Legt een nieuw record vast. Een gegeven dat de rol niet mag vastleggen, wordt geweigerd.',
    en: 'Records a new record. A datum the role may not record is refused.',
  }
  return {
    ...entityRoute(audience, operation, { nl: 'vastleggen', en: 'record' }, description),
    ...recordPlace('create', entity),
    body: { mediaType: 'application/json', schema: body.reference },
    success: {
      status: '201',
      description: { nl: 'Het vastgelegde record.', en: 'The record as recorded.' },
      mediaType: 'application/json',
      schema: record.reference,
    },
    problems: entity.parent === undefined ? withoutParent : withParent,
    schemas: { [record.name]: record.schema, [body.name]: body.schema },
  }
}
