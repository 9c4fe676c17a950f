import type { Language } from '@verzuimspec/vocabulary'
import type { NormId, SourceId } from './generated/vocabulary.js'
import { normBase } from './norm-base.js'
import { rememberByName } from './remember.js'

/** An article that carries a norm today. */
export interface CitedArticle {
  /** `avg/9-1` is article 9, paragraph 1 of the source `avg`. */
  readonly article: string
  /** The name of the law it is in; its id when the norm base does not have that law. */
  readonly law: string
  /** The article the norm cites, in whose place this one came; absent when that one still stands itself. */
  readonly insteadOf?: string
  /** False when the succession was taken from memory. */
  readonly verified: boolean
}

/** One norm as it can be shown to a reader. Frozen. */
export interface Citation {
  readonly norm: NormId
  readonly source: SourceId
  /** The name of the source. */
  readonly sourceName: string
  /** Where in the source. */
  readonly locator: string
  /** What the norm says, in our words. */
  readonly statement: string
  /** On which condition it says so; absent when it says so on none. */
  readonly condition?: string
  /** The articles of today behind it; empty when it cites none, as a statute does not: then its own place is the article. */
  readonly today: readonly CitedArticle[]
  /** False for a norm taken from memory or reasoned by ourselves. */
  readonly verified: boolean
}

type Norm = ReturnType<typeof normBase>['norms'][string]

function nameSource(id: string, language: Language): string {
  return normBase().sources[id]?.label[language] ?? id
}

function citeArticle(article: string, cited: string, verified: boolean, language: Language): CitedArticle {
  const law = nameSource(article.slice(0, article.indexOf('/')), language)
  return Object.freeze({ article, law, ...(article !== cited && { insteadOf: cited }), verified })
}

function citeBasis({ basis }: Norm, language: Language): readonly CitedArticle[] {
  const cited = basis.flatMap(({ then, now, verified }) =>
    (now.length === 0 ? [then] : now).map((article) => citeArticle(article, then, verified, language)),
  )
  const byArticle = new Map<string, CitedArticle>()
  for (const article of cited) {
    // An article that the norm cites itself owes its place there to no succession.
    if (article.insteadOf === undefined || !byArticle.has(article.article)) byArticle.set(article.article, article)
  }
  return Object.freeze([...byArticle.values()])
}

function findNorm(id: string): Norm {
  const { norms } = normBase()
  const norm = Object.hasOwn(norms, id) ? norms[id] : undefined
  if (norm !== undefined) return norm
  throw new RangeError(
    `\`${id}\` is no norm; expected one of the ${Object.keys(norms).length} that the type NormId lists`,
  )
}

const citations = rememberByName<Citation>()

/**
 * A norm in full, in one language: where it stands, what it says, and which articles carry it today. Every version of
 * the norm base is searched, so a norm that an answer for an older date rests on can be cited too.
 *
 * @throws RangeError on an id that is no norm.
 * @example
 * cite('ap-2016/4-ziekmelding/vangnet-welke', 'en').statement // 'The employer never asks which safety-net provision applies.'
 * cite('ap-2016/4-ziekmelding/vangnet-welke', 'nl').today.map(({ article }) => article) // ['avg/9-1', 'uavg/22-1']
 */
export function cite(norm: NormId, language: Language): Citation {
  return citations(`${language} ${norm}`, () => {
    const found = findNorm(norm)
    return Object.freeze({
      norm,
      source: found.source as SourceId,
      sourceName: nameSource(found.source, language),
      locator: found.locator,
      statement: found.statement[language],
      ...(found.condition !== undefined && { condition: found.condition[language] }),
      today: citeBasis(found, language),
      verified: found.verified,
    })
  })
}

/**
 * The norms of an answer in full, in its order: of a decision, a step of a planning, a retention verdict, a position.
 *
 * @example
 * citationsOf(decide({ actor: 'werkgever', action: 'vragen', data: 'vangnet-welke' }), 'en')[0].sourceName // 'AP policy rules The sick employee 2016'
 */
export function citationsOf(answer: { readonly norms: readonly NormId[] }, language: Language): readonly Citation[] {
  return Object.freeze(answer.norms.map((norm) => cite(norm, language)))
}
