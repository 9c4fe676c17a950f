import { compileRules } from '@verzuimspec/rules'
import { camelName, type GeneratedFile } from '@verzuimspec/vocabulary'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import type { JsonSchema } from '../src/index.js'
import { generate } from './generate.js'
import { openWide, readRealSpec } from './real-spec.js'

const spec = readRealSpec()
const wide = openWide(spec)
const rules = compileRules(spec)
const files = await generate(spec)
const schemas = parse(files)
const roles = Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)

interface SchemaFile {
  readonly path: string
  readonly schema: JsonSchema
}

function parse(generated: readonly GeneratedFile[]): readonly SchemaFile[] {
  return generated.map(({ path, content }) => ({ path, schema: JSON.parse(content) as JsonSchema }))
}

function compile(schema: JsonSchema) {
  // Strict about everything but the keywords: those beginning with x- are ours.
  const ajv = new Ajv2020({ strict: true, strictSchema: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

const views = [
  { suffix: '', action: 'inzien', partyOf: 'readBy' },
  { suffix: '-vastleggen', action: 'vastleggen', partyOf: 'recordedBy' },
] as const

it.each(views)('shows a role exactly the data it may $action, for every role and entity', (view) => {
  for (const role of roles) {
    for (const entity of Object.values(spec.entities)) {
      const allowed = entity.properties.filter(({ element: data }) => {
        const { verdict } = rules.decide({ actor: role.id, action: view.action, data })
        return entity[view.partyOf].includes(role.id) && verdict !== 'deny'
      })
      const { schema } = schemas.find(({ path }) => path === `${role.id}/${entity.id}${view.suffix}.schema.json`) ?? {}
      const shown = Object.keys(schema?.properties ?? {}).filter((name) => !/^id$|Id$/.test(name))
      expect(shown, `${role.id} ${entity.id}`).toEqual(allowed.map(({ name }) => camelName(name)))
    }
  }
})

it.each(views)(
  'decides for every role and every element whether the role may $action it',
  async ({ suffix, action }) => {
    const generated = parse(await generate(wide))
    const verdicts = { permit: 0, depends: 0, deny: 0 }
    for (const role of roles) {
      const { schema } = generated.find(({ path }) => path === `${role.id}/alles${suffix}.schema.json`) ?? {}
      for (const data of Object.keys(spec.elements)) {
        const { verdict, missing } = rules.decide({ actor: role.id, action, data })
        const property = schema?.properties?.[camelName(data)]
        expect(property !== undefined, `${role.id} ${data}`).toBe(verdict !== 'deny')
        expect(property?.['x-facts'] ?? [], `${role.id} ${data}`).toEqual(missing)
        verdicts[verdict] += 1
      }
    }
    expect(Math.min(...Object.values(verdicts)), JSON.stringify(verdicts)).toBeGreaterThan(0)
  },
)

it('has no trace of a denied element in any text of a role', async () => {
  for (const role of roles) {
    const files = await generate(wide, { roles: [role.id] })
    const text = files.map(({ content }) => content).join()
    for (const data of Object.keys(spec.elements)) {
      const verdicts = ['inzien', 'vastleggen'].map((action) => rules.decide({ actor: role.id, action, data }).verdict)
      if (verdicts.some((verdict) => verdict !== 'deny')) continue
      expect(text, `${role.id} ${data}`).not.toMatch(new RegExp(`"(${data}|${camelName(data)})"`))
    }
  }
})

it.each(schemas)('names for every property of $path norms that exist', ({ schema }) => {
  for (const property of [schema, ...Object.values(schema.properties ?? {})]) {
    const norms = property['x-norms'] as readonly string[]
    expect(norms.length, String(property.title)).toBeGreaterThan(0)
    expect(norms.filter((norm) => !Object.hasOwn(spec.norms, norm))).toEqual([])
  }
})

it.each(schemas)('gives $path an example that fits, and closes it to anything else', ({ schema }) => {
  const validate = compile(schema)
  const [example] = schema.examples ?? []
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...(example as object), diagnoseVanDeHuisarts: 'x' })).toBe(false)
})

it('refers to nothing outside a schema', () => {
  expect(files.filter(({ content }) => /"\$(ref|anchor|dynamicRef)"/.test(content))).toEqual([])
})

it('has titles and descriptions in Dutch and in English', () => {
  for (const { schema } of schemas) {
    for (const part of [schema, ...Object.values(schema.properties ?? {})]) {
      const english = part['x-en'] as Readonly<Record<string, string>>
      const texts = [part.title, part.description, english.title, english.description]
      expect(texts.filter((text) => text === undefined || text === '')).toEqual([])
    }
  }
})

it('writes the same bytes twice', async () => {
  expect(await generate(readRealSpec())).toEqual(files)
})
