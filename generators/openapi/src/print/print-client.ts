import { commentTypeScript, escapeTypeScript, type GeneratedFile } from '@verzuimspec/vocabulary'
import type { OpenApiDocument } from '../build/open-api-document.js'

function headOf(document: OpenApiDocument): string {
  const [server] = document.servers
  return [
    `// The types of ${commentTypeScript(JSON.stringify(document.info.title))}, by @verzuimspec/generate-openapi; do not edit.`,
    `// A client: \`createClient<paths>({ baseUrl: ${commentTypeScript(JSON.stringify(server?.url))} })\` of openapi-fetch.`,
    '',
  ].join('\n')
}

/**
 * The types of a client of one contract, for openapi-fetch: what the contract does not have does not compile. A document
 * without paths of its own is not changed by this.
 */
export async function printClient(role: string, document: OpenApiDocument): Promise<GeneratedFile> {
  // Loaded only when asked for: it brings a whole compiler.
  const { astToString, default: transform } = await import('openapi-typescript')
  const nodes = await transform(JSON.stringify(document))
  return { path: `client/${role}.ts`, content: escapeTypeScript(`${headOf(document)}\n${astToString(nodes)}`) }
}
