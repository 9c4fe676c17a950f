import { bilingual, type JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Operation } from '@verzuimspec/rules'
import { camelName, findEntry } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { operationNorms } from '../norms.js'
import { entityRoute, type RouteWriter } from './entity-route.js'
import { recordPlace } from './places.js'

// A schema says nothing about the inside of a CSV text, so the columns stand beside it.
function columnsOf({ spec }: Audience, { properties }: Operation): readonly JsonSchema[] {
  return properties.map(({ property, decision }) => ({
    name: camelName(property.name),
    'x-element': property.element,
    'x-category': spec.elements[property.element]?.category,
    'x-norms': decision.norms,
    ...(decision.missing.length === 0 ? {} : { 'x-facts': decision.missing }),
  }))
}

function csvSchema(audience: Audience, operation: Operation): JsonSchema {
  const columns = columnsOf(audience, operation)
  const title = { nl: 'Uitdraai', en: 'Export' }
  const description = {
    nl: 'De eerste regel noemt de kolommen; daarna een regel per record.',
    en: 'The first line names the columns; then a line for each record.',
  }
  return {
    ...bilingual(title, description),
    type: 'string',
    'x-norms': operationNorms(audience, operation),
    'x-columns': columns,
    examples: [`${columns.map(({ name }) => name).join(',')}\r\n`],
  }
}

/** `GET /uitdraaien/<collection>`: the records as CSV, with only the columns the role may print. */
export const exportRoute: RouteWriter = (audience, operation) => {
  const description = {
    nl: 'De zichtbare records als CSV, met alleen de kolommen die de rol mag uitdraaien.',
    en: 'The visible records as CSV, with only the columns the role may export.',
  }
  return {
    ...entityRoute(audience, operation, { nl: 'uitdraaien', en: 'export' }, description),
    ...recordPlace('export', findEntry('entity', audience.spec.entities, operation.entity)),
    success: {
      status: '200',
      description: { nl: 'De uitdraai.', en: 'The export.' },
      mediaType: 'text/csv',
      schema: csvSchema(audience, operation),
    },
    problems: ['401', '403', '500'],
    schemas: {},
  }
}
