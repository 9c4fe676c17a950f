export { generateTypeScript } from './generate-typescript.js'
export type { TypeScriptOptions } from './options/options.js'
