import type { Spec } from '@verzuimspec/model'
import type { TypeScriptOptions } from './options.js'

/** The first line of every file: made from what, by what. */
export function printHeader(spec: Spec, { profile }: TypeScriptOptions): string {
  const positions = profile === undefined ? 'the default positions' : `profile ${profile}`
  return `// Generated from norm base ${spec.version} as of ${spec.asOf}, ${positions}, by @verzuimspec/generate-typescript; do not edit.`
}

/** A whole file: the header, then its parts with an empty line between them, those without content left out. */
export function printFile(header: string, parts: readonly string[]): string {
  return `${[header, ...parts].filter((part) => part !== '').join('\n\n')}\n`
}
