import type { GeneratedFile, Spec } from '@verzuimspec/vocabulary'
import { type JsonSchemaOptions, jsonSchemaGenerator } from '../src/index.js'

/** The schemas of a norm base as of one day. */
export function generate(spec: Spec, options: JsonSchemaOptions = {}): Promise<readonly GeneratedFile[]> {
  return jsonSchemaGenerator.generate({ base: spec, spec, options })
}
