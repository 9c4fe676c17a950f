import { findDisorder } from '@verzuimspec/norm-base'
import type { LintRule } from '../lint-rule.js'

/** A map whose keys do not stand in the order of its schema. `formatNormBase` puts them right. */
export const keyOrder: LintRule<'key-order'> = {
  code: 'key-order',
  check: ({ entries, schemas }) =>
    entries.flatMap((entry) =>
      findDisorder(entry, schemas).map(({ path, expected }) => {
        const at = entry.file.placeOfKey([...entry.path, ...path])
        return { code: 'key-order', at, subject: entry.id, expected }
      }),
    ),
}
