import type { Operation } from '@verzuimspec/rules'
import { findEntry } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { planningNorms, planningSchema, planningStepSchema } from '../components/planning-schemas.js'
import type { Route } from '../route.js'
import { entityRoute } from './entity-route.js'
import { caseEntity, planningPlace } from './places.js'

function planningRoute(audience: Audience, reading: Operation): Route {
  const description = {
    nl: 'Wat er in dit verzuimgeval door wie en uiterlijk wanneer moet gebeuren.',
    en: 'What has to happen in this absence case, by whom and by when.',
  }
  return {
    ...entityRoute(audience, reading, { nl: 'planning inzien', en: 'view the planning' }, description),
    operationId: 'planning-inzien',
    norms: planningNorms(audience.spec),
    ...planningPlace(findEntry('entity', audience.spec.entities, caseEntity)),
    success: {
      status: '200',
      description: { nl: 'De planning.', en: 'The planning.' },
      mediaType: 'application/json',
      schema: { $ref: '#/components/schemas/Planning' },
    },
    problems: ['400', '401', '403', '404', '500'],
    schemas: { Planning: planningSchema(audience.spec), PlanningStap: planningStepSchema(audience.spec) },
  }
}

/** `GET /verzuimgevallen/{id}/planning`, for a role that may see the case; nothing for any other role. */
export function planningRoutes(audience: Audience): readonly Route[] {
  if (Object.keys(audience.spec.deadlines).length === 0) return []
  return audience.operations
    .filter(({ kind, entity }) => kind === 'read' && entity === caseEntity)
    .map((reading) => planningRoute(audience, reading))
}
