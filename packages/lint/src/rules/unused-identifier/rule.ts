import type { KindName } from '@verzuimspec/norm-base'
import { referencesOf } from '@verzuimspec/norm-base'
import type { LintContext, LintRule } from '../lint-rule.js'

/** The words that exist only to be used by others. */
const vocabulary: readonly KindName[] = [
  'sources',
  'roles',
  'purposes',
  'facts',
  'duties',
  'actions',
  'events',
  'categories',
  'elements',
  'divergences',
]

// A flow discloses without saying so, an outer day counts from the first sick day, and a category names its elements.
function impliedUses({ base }: LintContext): readonly string[] {
  const rules = Object.values(base.rules)
  const versions = Object.values(base.deadlines).flatMap((deadline) => deadline.versions)
  const outer = versions.some(
    ({ outerLastDay, readings }) => outerLastDay ?? readings.some((reading) => reading.outerLastDay),
  )
  return [
    ...rules.flatMap(({ actions }) => actions.map((id) => `actions ${id}`)),
    ...rules.flatMap(({ elements }) => elements.map((id) => `elements ${id}`)),
    ...(outer ? ['events eerste-ziektedag'] : []),
  ]
}

// These speak about the vocabulary; no rule, term or record needs a word for that.
const bystanders: readonly KindName[] = ['questions', 'crosswalk', 'lexicon']

function statedUses({ entries, schemas }: LintContext): readonly string[] {
  const users = entries.filter(({ kind }) => !bystanders.includes(kind))
  return users
    .flatMap((user) => referencesOf(user, schemas))
    .flatMap(({ entry, to, id }) => {
      const [first = ''] = id.split('/')
      if (to === 'articles') return [`sources ${first}`]
      // A divergence names its own default; that is no use of it.
      if (to === 'positions') return entry.kind === 'divergences' ? [] : [`divergences ${first}`]
      return [`${to} ${id}`]
    })
}

/** A word of the vocabulary that nothing refers to. */
export const unusedIdentifier: LintRule<'unused-identifier'> = {
  code: 'unused-identifier',
  check: (context) => {
    const used = new Set([...statedUses(context), ...impliedUses(context)])
    return context.entries
      .filter(({ kind, id }) => vocabulary.includes(kind) && !used.has(`${kind} ${id}`))
      .map(({ kind, id, file, path }) => ({ code: 'unused-identifier', at: file.placeOfKey(path), subject: id, kind }))
  },
}
