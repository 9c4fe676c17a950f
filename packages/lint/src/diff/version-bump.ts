import { freezeDeep, type Id, idleFields } from '@verzuimspec/vocabulary'
import type { DecisionChange } from './decisions/decision-change.js'
import type { ChangedEntry, EntryRef, NormBaseDiff, NormBasePart } from './norm-base-diff.js'

/** What the second norm base is to the first, as a semantic version has it; `none` when nothing differs. */
export type VersionLevel = 'major' | 'minor' | 'patch' | 'none'

/** Why a bump is as large as it is; the larger reasons come first. */
export type BumpReason =
  | 'decision-lost'
  | 'decision-shifted'
  | 'term-changed'
  | 'entry-removed'
  | 'entry-renamed'
  | 'contract-changed'
  | 'decision-gained'
  | 'entry-added'
  | 'content-changed'
  | 'text-changed'

/** One kind of reason, how large a bump it asks, and what it is about. */
export interface BumpGround {
  readonly level: Exclude<VersionLevel, 'none'>
  readonly reason: BumpReason
  /** The entries, or the roles whose decisions changed, each once. */
  readonly subjects: readonly Id[]
}

/** By how much the version of a norm base goes up with what changed in it, and why. */
export interface VersionBump {
  readonly level: VersionLevel
  readonly grounds: readonly BumpGround[]
}

const levels: Readonly<Record<BumpReason, BumpGround['level']>> = {
  'decision-lost': 'major',
  'decision-shifted': 'major',
  'term-changed': 'major',
  'entry-removed': 'major',
  'entry-renamed': 'major',
  'contract-changed': 'major',
  'decision-gained': 'minor',
  'entry-added': 'minor',
  'content-changed': 'minor',
  'text-changed': 'patch',
}

const reasons = Object.keys(levels) as readonly BumpReason[]

function isActedOn(path: string): boolean {
  return !path.split('/').some((step) => idleFields.includes(step))
}

/** Parts that speak about the norm base and that nothing generated is made of. */
const bystanders: readonly NormBasePart[] = ['questions', 'crosswalk', 'lexicon', 'terms', 'concordance']

/** Parts whose entries end up in types, contracts and tables: these change with every field of theirs. */
const contracts: readonly NormBasePart[] = ['elements', 'entities']

const terms: readonly NormBasePart[] = ['deadlines', 'retention']

function reasonOfChange({ part, fields }: ChangedEntry): BumpReason {
  const acted = fields.filter(({ path }) => isActedOn(path))
  if (acted.length === 0) return 'text-changed'
  if (terms.includes(part)) return 'term-changed'
  if (contracts.includes(part)) return 'contract-changed'
  return bystanders.includes(part) ? 'text-changed' : 'content-changed'
}

// A rule that goes or comes shows in what is decided, and a bystander is cited by nothing.
function countsAsEntry({ part }: Pick<EntryRef, 'part'>): boolean {
  return part !== 'rules' && !bystanders.includes(part)
}

function subjectOf({ part, id }: EntryRef): string {
  return `${part} ${id}`
}

function* statedReasons(entries: NormBaseDiff, decisions: readonly DecisionChange[]): Generator<[BumpReason, string]> {
  for (const { effect, actor } of decisions) yield [`decision-${effect}`, actor]
  for (const entry of entries.removed) yield [countsAsEntry(entry) ? 'entry-removed' : 'text-changed', subjectOf(entry)]
  for (const { part, from, to } of entries.renamed) {
    yield [countsAsEntry({ part }) ? 'entry-renamed' : 'text-changed', `${part} ${from} -> ${to}`]
  }
  for (const entry of entries.added) yield [countsAsEntry(entry) ? 'entry-added' : 'text-changed', subjectOf(entry)]
  for (const entry of entries.changed) yield [reasonOfChange(entry), subjectOf(entry)]
}

/**
 * By how much the version of a norm base goes up: `major` when somebody loses a permission, a term changes, or something that is
 * cited or generated goes away or changes its form; `minor` when somebody gains one or something is added; `patch`
 * when only texts and citations differ.
 *
 * @example
 * judgeBump({ added: [], removed: [], renamed: [], changed: [] }, []).level // 'none'
 */
export function judgeBump(entries: NormBaseDiff, decisions: readonly DecisionChange[]): VersionBump {
  const subjects = new Map<BumpReason, Set<string>>()
  for (const [reason, subject] of statedReasons(entries, decisions)) {
    subjects.set(reason, (subjects.get(reason) ?? new Set()).add(subject))
  }
  const grounds = reasons
    .filter((reason) => subjects.has(reason))
    .map((reason) => ({ level: levels[reason], reason, subjects: [...(subjects.get(reason) ?? [])] }))
  return freezeDeep({ level: grounds[0]?.level ?? 'none', grounds })
}
