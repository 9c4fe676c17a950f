import { freezeDeep, type GeneratedFile, type Generator, type GeneratorInput } from '@verzuimspec/vocabulary'
import { readValue } from '../document/read-value.js'
import { createReport, type Report, refuseReported } from '../report/report.js'
import { checkValue } from './check-value.js'

/** What a generator is made of. */
export interface GeneratorDefinition<Options> extends Pick<Generator, 'name' | 'folder' | 'optionsSchema'> {
  /** Makes the files of options that fit the schema, and reports what no schema can say. */
  readonly generate: (
    input: GeneratorInput<Options>,
    report: Report,
  ) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
}

function checkProfile({ base, options }: GeneratorInput<{ readonly profile?: string }>, report: Report): void {
  const { profile } = options
  if (profile === undefined || Object.hasOwn(base.profiles, profile)) return
  report.refuseId(['profile'], 'profile', profile, Object.keys(base.profiles))
}

/**
 * A generator whose options are checked before they reach it, whoever calls it: by its schema, and for a profile of the
 * norm base. Its files are frozen.
 *
 * @example
 * defineGenerator({ name: 'a', folder: 'b', optionsSchema: { type: 'object' }, generate: () => [] }).folder // 'b'
 */
export function defineGenerator<Options extends { readonly profile?: string }>(
  definition: GeneratorDefinition<Options>,
): Generator<Options> {
  const { name, folder, optionsSchema } = definition
  return Object.freeze({
    name,
    folder,
    optionsSchema,
    async generate(input: GeneratorInput<Options>) {
      checkValue(optionsSchema, input.options, 'options')
      const report = createReport(readValue(input.options, 'options'))
      checkProfile(input, report)
      refuseReported(report)
      const files = await definition.generate(input, report)
      refuseReported(report)
      return freezeDeep(files)
    },
  })
}
