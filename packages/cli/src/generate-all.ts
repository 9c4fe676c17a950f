import { posix } from 'node:path'
import { createReport, InputError, type Place, parsePointer, refuseReported } from '@verzuimspec/input'
import { checkScope, completeScope, specWithin } from '@verzuimspec/norm-base'
import {
  type GeneratedFile,
  type Generator,
  type GeneratorInput,
  type NormBase,
  specAsOf,
} from '@verzuimspec/vocabulary'
import type { Config } from './config/config.js'
import { generators } from './config/generators.js'

function checkSettings(base: NormBase, { profile, scope = {}, document }: Config): void {
  const report = createReport(document)
  checkScope(base, scope, report.below(['scope']))
  if (profile !== undefined && !Object.hasOwn(base.profiles, profile)) {
    report.refuseId(['profile'], 'profile', profile, Object.keys(base.profiles))
  }
  refuseReported(report)
}

function takesProfile({ optionsSchema }: Generator): boolean {
  const { properties = {} } = optionsSchema as { readonly properties?: object }
  return Object.hasOwn(properties, 'profile')
}

function optionsFor(generator: Generator, { profile, options }: Config): Readonly<Record<string, unknown>> {
  const shared = profile !== undefined && takesProfile(generator) ? { profile } : {}
  return { ...shared, ...options[generator.name] }
}

/** Runs one generator; what it finds wrong in its options is told at the place in the config. */
async function runGenerator(
  generator: Generator,
  input: Omit<GeneratorInput<unknown>, 'options'>,
  config: Config,
): Promise<readonly GeneratedFile[]> {
  const { name, folder } = generator
  const placeOf = ({ pointer = '' }: Place) => config.document.placeOf([name, ...parsePointer(pointer)])
  try {
    const files = await generator.generate({ ...input, options: optionsFor(generator, config) })
    return files.map(({ path, content }) => ({ path: posix.join(folder, path), content }))
  } catch (error) {
    throw error instanceof InputError ? error.moved(placeOf) : error
  }
}

/** Everything a config names, from one norm base as of its day, with paths below the config's `out`. */
export async function generateAll(base: NormBase, config: Config): Promise<readonly GeneratedFile[]> {
  checkSettings(base, config)
  const scope = completeScope(base, config.scope)
  const spec = specWithin(specAsOf(base, config.asOf), scope)
  // Without a scope nothing is left out, not even what no role that logs in has to keep to.
  const input = { base, spec, ...(config.scope === undefined ? {} : { scope }) }
  const files: GeneratedFile[] = []
  for (const generator of generators.filter(({ name }) => Object.hasOwn(config.options, name))) {
    files.push(...(await runGenerator(generator, input, config)))
  }
  return files
}
