export { documentationGenerator } from './generator.js'
export type { DocumentationOptions, NormTest } from './options/options.js'
