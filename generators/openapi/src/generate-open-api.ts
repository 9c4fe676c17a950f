import { chooseAudiences } from '@verzuimspec/generate-json-schema'
import { type Report, refuseReported } from '@verzuimspec/input'
import { compileRules, operationsOf } from '@verzuimspec/rules'
import { type GeneratedFile, type GeneratorInput, type Id, printJson } from '@verzuimspec/vocabulary'
import type { OpenApiDocument } from './build/open-api-document.js'
import type { OpenApiOptions } from './options/options.js'
import { choosePublisher } from './options/publisher.js'
import { printClient } from './print/print-client.js'
import { printDocument } from './print/print-document.js'

/** The contract of one role. */
export interface Contract {
  readonly role: Id
  readonly document: OpenApiDocument
}

/** Makes the contract of each audience. */
export function makeContracts({ spec, options }: GeneratorInput<OpenApiOptions>, report: Report): readonly Contract[] {
  const publisher = choosePublisher(options, report)
  const audiences = chooseAudiences(spec, options.roles, report)
  refuseReported(report)
  const rules = compileRules(spec, { profile: options.profile })
  return audiences.map((role) => {
    const audience = { spec, role, operations: operationsOf(rules, role.id), version: publisher.version }
    return { role: role.id, document: printDocument(audience, publisher) }
  })
}

function printContract({ role, document }: Contract): GeneratedFile {
  return { path: `${role}.openapi.json`, content: printJson(document) }
}

/** Makes the contracts, and the types of a client for each when asked to. */
export async function generateOpenApi(
  input: GeneratorInput<OpenApiOptions>,
  report: Report,
): Promise<readonly GeneratedFile[]> {
  const contracts = makeContracts(input, report)
  const clients = input.options.client === true ? contracts : []
  return [
    ...contracts.map(printContract),
    ...(await Promise.all(clients.map(({ role, document }) => printClient(role, document)))),
  ]
}
