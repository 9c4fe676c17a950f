import type { GeneratedFile, Spec } from '@verzuimspec/vocabulary'
import { type DocumentationOptions, documentationGenerator } from '../src/index.js'

/** The site of a norm base as of one day. */
export function generate(spec: Spec, options: DocumentationOptions = {}): Promise<readonly GeneratedFile[]> {
  return documentationGenerator.generate({ base: spec, spec, options })
}
