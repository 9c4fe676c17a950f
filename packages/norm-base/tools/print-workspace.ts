import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { kinds } from '../src/tree/kinds.js'

/** Which schema an editor takes for which files of `spec/`: the setting of the YAML extension, for the workspace. */
export function printWorkspace(): GeneratedFile {
  const schemas = kinds.map(({ place, schema }) => {
    const glob = place.replace(/<\.\.\.\w+>/g, '**/*').replace(/<\w+>/g, '*')
    return [`./spec/schema/${schema}`, `spec/${glob}`]
  })
  const settings = { 'yaml.schemas': Object.fromEntries(schemas) }
  return { path: '.vscode/settings.json', content: `${JSON.stringify(settings, null, 2)}\n` }
}
