import { join } from 'node:path'
import { typescriptGenerator } from '@verzuimspec/generate-typescript'
import { loadNormBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import ts from 'typescript'

/** The norm base with one entity of so many properties, all of one element that the employer may read. */
function widen(base, count) {
  const { verzuimgeval } = base.entities
  const properties = Array.from({ length: count }, (_, i) => ({ name: `veld-${i}`, element: 'naam', required: false }))
  return { ...base, entities: { verzuimgeval: { ...verzuimgeval, properties } } }
}

/**
 * The projector that the generator makes for an entity of `count` properties: the norm base itself has none so wide.
 *
 * @param {number} count
 * @returns {Promise<(record: object) => object>}
 */
export async function makeWideProjector(count) {
  const base = widen(loadNormBase(join(import.meta.dirname, '../../../spec')), count)
  const files = await typescriptGenerator.generate({ base, spec: specAsOf(base, '2025-01-31'), options: {} })
  const { content } = files.find(({ path }) => path === 'roles/werkgever.ts')
  const { outputText } = ts.transpileModule(content, { compilerOptions: { module: 99, target: 9 } })
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`)
  return module.projectVerzuimgevalVoorWerkgever
}
