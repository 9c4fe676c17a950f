import { describeInBoth, versionHeader } from '../build/components/describe.js'
import { problemReferences } from '../build/components/problems.js'
import type { OperationObject, ResponseObject } from '../build/open-api-document.js'
import type { Route } from '../build/route.js'

function printSuccess({ success: { description, mediaType, schema } }: Route): ResponseObject {
  return { ...describeInBoth(description), headers: versionHeader, content: { [mediaType]: { schema } } }
}

function printBody({ body }: Route): Pick<OperationObject, 'requestBody'> {
  if (body === undefined) return {}
  return { requestBody: { required: true, content: { [body.mediaType]: { schema: body.schema } } } }
}

/** One route as OpenAPI writes it. */
export function printOperation(route: Route): OperationObject {
  const { operationId, summary, description, tag, norms, needsLogin, path, success, problems } = route
  return {
    operationId,
    summary: summary.nl,
    description: description.nl,
    'x-en': { summary: summary.en, description: description.en },
    tags: [tag.name],
    ...(tag.module === undefined ? {} : { 'x-module': tag.module }),
    'x-norms': norms,
    ...(needsLogin ? {} : { security: [] }),
    ...(path.includes('{id}') ? { parameters: [{ $ref: '#/components/parameters/Kenmerk' }] } : {}),
    ...printBody(route),
    responses: { [success.status]: printSuccess(route), ...problemReferences(problems) },
  }
}
