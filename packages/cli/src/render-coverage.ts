import type { Coverage, EnforcementCounts, NormCoverage, NormTester, UnverifiedFact } from '@verzuimspec/lint'
import type { Norm } from '@verzuimspec/vocabulary'
import type { OutputLanguage } from './parse-options.js'

interface Words {
  readonly norms: string
  readonly means: Readonly<Record<keyof EnforcementCounts, string>>
  readonly all: string
  readonly rulesWithoutNorm: string
  readonly unenforced: string
  readonly untested: string
  readonly declared: string
  readonly unverified: string
  readonly kinds: Readonly<Record<UnverifiedFact['kind'], string>>
  readonly enforced: string
  readonly tested: string
  readonly nowhere: string
  readonly noTest: string
}

const words: Readonly<Record<OutputLanguage, Words>> = {
  nl: {
    norms: 'normen',
    means: { rule: 'regel', deadline: 'termijn', retention: 'bewaren', security: 'beveiliging', declared: 'verklaard' },
    all: 'alle bronnen',
    rulesWithoutNorm: 'Regels zonder norm (moet 0 zijn)',
    unenforced: 'Af te dwingen normen die niets afdwingt (moet 0 zijn)',
    untested: 'Af te dwingen normen die de conformiteitsset niet toetst',
    declared: 'Alleen verklaarde normen, met de reden',
    unverified: 'Niet geverifieerd',
    kinds: { norms: 'norm', concordance: 'artikel', deadlines: 'termijn', retention: 'bewaartermijn' },
    enforced: 'afgedwongen door',
    tested: 'getoetst door',
    nowhere: 'nergens afgedwongen',
    noTest: 'niet getoetst',
  },
  en: {
    norms: 'norms',
    means: { rule: 'rule', deadline: 'deadline', retention: 'retention', security: 'security', declared: 'declared' },
    all: 'all sources',
    rulesWithoutNorm: 'Rules without a norm (must be 0)',
    unenforced: 'Enforceable norms that nothing enforces (must be 0)',
    untested: 'Enforceable norms that the conformance kit does not test',
    declared: 'Norms only declared, with the reason',
    unverified: 'Not verified',
    kinds: { norms: 'norm', concordance: 'article', deadlines: 'deadline', retention: 'retention term' },
    enforced: 'enforced by',
    tested: 'tested by',
    nowhere: 'enforced by nothing',
    noTest: 'not tested',
  },
}

const means: readonly (keyof EnforcementCounts)[] = ['rule', 'deadline', 'retention', 'security', 'declared']

interface Row {
  readonly name: string
  readonly norms: number
  readonly byEnforcement: EnforcementCounts
}

const totalOf = ({ sources }: Coverage, name: string): Row => {
  const sum = (one: keyof EnforcementCounts) =>
    sources.reduce((total, { byEnforcement }) => total + byEnforcement[one], 0)
  return {
    name,
    norms: sources.reduce((total, { norms }) => total + norms, 0),
    byEnforcement: {
      rule: sum('rule'),
      deadline: sum('deadline'),
      retention: sum('retention'),
      security: sum('security'),
      declared: sum('declared'),
    },
  }
}

const rowsOf = (coverage: Coverage, lang: OutputLanguage): readonly Row[] => [
  ...coverage.sources.flatMap((source) => [
    { ...source, name: `${source.source}: ${source.label[lang]}` },
    ...source.chapters
      .filter(({ chapter }) => chapter !== '')
      .map((chapter) => ({ ...chapter, name: `  ${chapter.chapter}` })),
  ]),
  totalOf(coverage, words[lang].all),
]

const renderTable = (coverage: Coverage, lang: OutputLanguage): string => {
  const rows = rowsOf(coverage, lang)
  const columns = [words[lang].norms, ...means.map((one) => words[lang].means[one])]
  const wide = Math.max(...rows.map(({ name }) => name.length))
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(wide)}${cells.map((cell, at) => String(cell || '-').padStart((columns[at] ?? '').length + 2)).join('')}`
  return [
    line('', columns),
    ...rows.map(({ name, norms, byEnforcement }) => line(name, [norms, ...means.map((one) => byEnforcement[one])])),
  ].join('\n')
}

const renderList = (title: string, items: readonly string[]): string =>
  [`${title}: ${items.length}`, ...items.map((item) => `  ${item}`)].join('\n')

/** Enforceable norms that no test is about. */
export const findUntested = ({
  norms,
  tests,
}: {
  norms: readonly Norm[]
  tests: readonly NormTester[]
}): readonly Norm[] => {
  const tested = new Set(tests.flatMap((test) => test.norms))
  return norms.filter(({ id, enforcedBy }) => enforcedBy !== 'declared' && !tested.has(id))
}

/**
 * Coverage as text: a table of sources and chapters, then what must not be, what is only declared and what is not
 * verified.
 */
export function renderCoverage(coverage: Coverage, untested: readonly Norm[], lang: OutputLanguage): string {
  const say = words[lang]
  const because = (norm: Norm) => `${norm.id}: ${norm.declaredBecause?.[lang] ?? ''}`
  const parts = [
    renderTable(coverage, lang),
    renderList(say.rulesWithoutNorm, coverage.rulesWithoutNorm),
    renderList(
      say.unenforced,
      coverage.unenforced.map(({ id, enforcedBy }) => `${id} (${say.means[enforcedBy]})`),
    ),
    renderList(
      say.untested,
      untested.map(({ id }) => id),
    ),
    renderList(say.declared, coverage.declared.map(because)),
    renderList(
      say.unverified,
      coverage.unverified.map(({ kind, id }) => `${say.kinds[kind]} ${id}`),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const renderNorm = ({ norm, enforcers, tests }: NormCoverage, lang: OutputLanguage): string => {
  const say = words[lang]
  const by = enforcers.map(({ kind, id }) => (kind === 'rules' ? id : `${kind}/${id}`))
  const declared = norm.declaredBecause && `${say.means.declared}: ${norm.declaredBecause[lang]}`
  return [
    `${norm.locator}  ${norm.id}`,
    `  ${norm.statement[lang]}`,
    `  ${declared ?? (by.length > 0 ? `${say.enforced}: ${by.join(', ')}` : say.nowhere)}`,
    `  ${tests.length > 0 ? `${say.tested}: ${tests.join(', ')}` : say.noTest}`,
    ...(norm.verified ? [] : [`  ${say.unverified.toLowerCase()}`]),
  ].join('\n')
}

/** The norms of one source in its order: locator, id, statement, where each is enforced and what tests it. */
export function renderSourceCoverage(norms: readonly NormCoverage[], lang: OutputLanguage): string {
  return `${norms.map((norm) => renderNorm(norm, lang)).join('\n')}\n`
}
