export { typescriptGenerator } from './generator.js'
export type { TypeScriptOptions } from './options/options.js'
