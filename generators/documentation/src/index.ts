export { type DocumentationOptions, generateDocumentation } from './generate-documentation.js'
export type { NormTest } from './site/site.js'
