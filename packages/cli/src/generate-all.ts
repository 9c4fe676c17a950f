import { bundleNormBase, completeScope, findScopeFaults, printNormBase, specWithin } from '@verzuimspec/norm-base'
import { type GeneratedFile, type NormBase, type Spec, specAsOf } from '@verzuimspec/vocabulary'
import type { Config } from './config/config.js'
import { ConfigError } from './config/config-error.js'

type Options = Readonly<Record<string, unknown>>

/** What a part is made from. Options stand in a file, so their generator checks them, not the compiler. */
interface Given {
  readonly base: NormBase
  readonly spec: Spec
  /** The same as far as this system has to do with it: what its contracts, schemas and masks are made from. */
  readonly own: Spec
  readonly options: Options
}

interface Part {
  readonly name: 'normBase' | 'jsonSchema' | 'openapi' | 'typescript' | 'postgresql' | 'sqlCalendar' | 'documentation'
  /** Folder below the config's `out`. */
  readonly folder: string
  /** Loads the generator only when it is asked for. */
  readonly make: (given: Given) => Promise<readonly GeneratedFile[]>
}

const parts: readonly Part[] = [
  {
    name: 'normBase',
    folder: 'resolved',
    make: async ({ base, options }) => (options.readable === true ? printNormBase(base) : [bundleNormBase(base)]),
  },
  {
    name: 'jsonSchema',
    folder: 'json-schema',
    make: async ({ own, options }) =>
      (await import('@verzuimspec/generate-json-schema')).generateJsonSchemas(own, options),
  },
  {
    name: 'openapi',
    folder: 'openapi',
    make: async ({ own, options }) => (await import('@verzuimspec/generate-openapi')).generateOpenApi(own, options),
  },
  {
    name: 'typescript',
    folder: 'typescript',
    make: async ({ base, spec, options }) =>
      (await import('@verzuimspec/generate-typescript')).generateTypeScript(spec, { ...options, base }),
  },
  {
    name: 'postgresql',
    folder: 'postgresql',
    make: async ({ own, options }) => {
      const { generatePostgresqlMasks } = await import('@verzuimspec/generate-postgresql')
      return generatePostgresqlMasks(own, options as unknown as Parameters<typeof generatePostgresqlMasks>[1])
    },
  },
  {
    name: 'sqlCalendar',
    folder: 'sql-calendar',
    make: async ({ base, options }) =>
      (await import('@verzuimspec/generate-sql-calendar')).generateSqlCalendar(base, options),
  },
  {
    name: 'documentation',
    folder: 'documentation',
    make: async ({ base, spec, options }) => {
      const { listTests } = await import('@verzuimspec/conformance')
      const tests = listTests(base, { asOf: spec.asOf, profile: null })
      return (await import('@verzuimspec/generate-documentation')).generateDocumentation(spec, { tests, ...options })
    },
  },
]

const placeUnder = (folder: string, { path, content }: GeneratedFile): GeneratedFile => ({
  path: path.startsWith(`${folder}/`) ? path : `${folder}/${path}`,
  content,
})

/** Generators refuse options with a range error; told here with the part of the config it concerns. */
const makePart = async (name: string, make: () => Promise<readonly GeneratedFile[]>) => {
  try {
    return await make()
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError('given', [`/${name}: ${error.message}`])
    throw error
  }
}

/** The norm base within the scope that the config declares. */
function narrow(base: NormBase, spec: Spec, { scope = {} }: Config): Spec {
  const faults = findScopeFaults(base, scope)
  if (faults.length > 0)
    throw new ConfigError(
      'given',
      faults.map((fault) => `/scope${fault}`),
    )
  return specWithin(spec, completeScope(base, scope))
}

/** Everything a config names, from one norm base as of its day, with paths below the config's `out`. */
export async function generateAll(base: NormBase, config: Config): Promise<readonly GeneratedFile[]> {
  const spec = specAsOf(base, config.asOf)
  const own = narrow(base, spec, config)
  const profile = config.profile === undefined ? {} : { profile: config.profile }
  const files: GeneratedFile[] = []
  for (const { name, folder, make } of parts) {
    const options = config[name]
    if (options === undefined) continue
    const made = await makePart(name, () => make({ base, spec, own, options: { ...profile, ...options } }))
    files.push(...made.map((file) => placeUnder(folder, file)))
  }
  return files
}
