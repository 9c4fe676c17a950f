import type { SpecSchemas, Tree } from '@verzuimspec/norm-base'
import { entriesOf } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { LintContext } from './lint-rule.js'

/** Gathers what the lint rules look at. */
export function lintContextOf(tree: Tree, schemas: SpecSchemas, base: NormBase, sourcesDir?: string): LintContext {
  const entries = tree.files.flatMap(entriesOf)
  const byId = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]))
  const placeOf: LintContext['placeOf'] = (kind, id, path = []) => {
    const entry = byId.get(`${kind === 'rules' ? id.split('/')[0] : kind} ${id}`)
    if (!entry)
      throw new Error(`the tree has no ${kind} \`${id}\`; expected the tree that the norm base was linked from`)
    const whole = [...entry.path, ...path]
    return path.length === 0 ? entry.file.placeOfKey(whole) : entry.file.placeOf(whole)
  }
  return { tree, schemas, base, entries, placeOf, ...(sourcesDir === undefined ? {} : { sourcesDir }) }
}
