import { bilingual, exampleOf, type JsonSchema } from '@verzuimspec/generate-json-schema'
import { camelName, type Entity, findEntry, pascalName } from '@verzuimspec/vocabulary'
import { entityRoute, type RouteWriter } from './entity-route.js'
import { recordPlace } from './places.js'
import { type Component, component, recordComponent } from './record-component.js'

function listSchema(entity: Entity, record: Component): JsonSchema {
  const key = camelName(entity.collection)
  const title = { nl: `${entity.label.nl}: lijst`, en: `${entity.label.en}: list` }
  const description = {
    nl: 'De records die voor deze gebruiker zichtbaar zijn.',
    en: 'The records that are visible to this user.',
  }
  const norms = record.schema['x-norms']
  const items = { ...bilingual(title, description), type: 'array', items: record.reference, 'x-norms': norms } as const
  return {
    ...bilingual(title, description),
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    required: [key],
    properties: { [key]: items },
    examples: [{ [key]: [exampleOf(record.schema)] }],
  }
}

/** `GET /<collection>`: the records this user may see, each as far as the role may. */
export const listRoute: RouteWriter = (audience, operation) => {
  const entity = findEntry('entity', audience.spec.entities, operation.entity)
  const record = recordComponent(audience, operation)
  const list = component(`${pascalName(entity.id)}Lijst`, listSchema(entity, record))
  const description = {
    nl: 'De records die voor deze gebruiker zichtbaar zijn, elk met alleen wat de rol mag inzien.',
    en: 'The records visible to this user, each with only what the role may view.',
  }
  return {
    ...entityRoute(audience, operation, { nl: 'lijst inzien', en: 'view the list' }, description),
    ...recordPlace('list', entity),
    success: {
      status: '200',
      description: { nl: 'De lijst.', en: 'The list.' },
      mediaType: 'application/json',
      schema: list.reference,
    },
    problems: ['401', '403', '500'],
    schemas: { [record.name]: record.schema, [list.name]: list.schema },
  }
}
