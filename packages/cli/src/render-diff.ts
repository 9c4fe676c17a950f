import type {
  BumpReason,
  ChangedEntry,
  DecisionChange,
  DecisionEffect,
  EntryRef,
  FieldChange,
  NormBaseDiff,
  VersionBump,
} from '@verzuimspec/lint'
import type { Verdict } from '@verzuimspec/rules'
import type { Text } from '@verzuimspec/vocabulary'
import type { OutputLanguage } from './parse-options.js'

/** Everything that differs between two norm bases, and by how much the version goes up. */
export interface Difference {
  readonly bump: VersionBump
  readonly decisions: readonly DecisionChange[]
  readonly entries: NormBaseDiff
}

interface Words {
  readonly none: string
  readonly step: string
  readonly reasons: Readonly<Record<BumpReason, string>>
  readonly decisions: string
  readonly effects: Readonly<Record<DecisionEffect, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly to: string
  readonly purpose: string
  readonly hangsOn: string
  readonly profiles: string
  readonly default: string
  readonly terms: string
  readonly removed: string
  readonly renamed: string
  readonly added: string
  readonly changed: string
  readonly nothing: string
}

const words: Readonly<Record<OutputLanguage, Words>> = {
  nl: {
    none: 'geen verschil',
    step: 'stap',
    reasons: {
      'decision-lost': 'mag minder',
      'decision-shifted': 'mag in andere gevallen',
      'term-changed': 'andere termijn',
      'entry-removed': 'verdwenen',
      'entry-renamed': 'heet anders',
      'contract-changed': 'andere vorm van een gegeven of record',
      'decision-gained': 'mag meer',
      'entry-added': 'nieuw',
      'content-changed': 'andere inhoud',
      'text-changed': 'alleen andere tekst of vindplaats',
    },
    decisions: 'Beslissingen',
    effects: { lost: 'verliest', gained: 'krijgt', shifted: 'verschuift' },
    verdicts: { permit: 'mag', deny: 'mag niet', depends: 'hangt ervan af' },
    to: 'aan',
    purpose: 'voor',
    hangsOn: 'hangt nu af van',
    profiles: 'profielen',
    default: 'standaard',
    terms: 'Termijnen en bewaartermijnen',
    removed: 'Verdwenen',
    renamed: 'Anders genoemd',
    added: 'Nieuw',
    changed: 'Gewijzigd',
    nothing: '(niets)',
  },
  en: {
    none: 'no difference',
    step: 'step',
    reasons: {
      'decision-lost': 'may do less',
      'decision-shifted': 'may do it in other cases',
      'term-changed': 'another term',
      'entry-removed': 'gone',
      'entry-renamed': 'has another name',
      'contract-changed': 'another form of a datum or record',
      'decision-gained': 'may do more',
      'entry-added': 'new',
      'content-changed': 'other content',
      'text-changed': 'only another text or citation',
    },
    decisions: 'Decisions',
    effects: { lost: 'loses', gained: 'gains', shifted: 'shifts' },
    verdicts: { permit: 'allowed', deny: 'not allowed', depends: 'depends' },
    to: 'to',
    purpose: 'for',
    hangsOn: 'now hangs on',
    profiles: 'profiles',
    default: 'default',
    terms: 'Terms and retention terms',
    removed: 'Gone',
    renamed: 'Renamed',
    added: 'New',
    changed: 'Changed',
    nothing: '(nothing)',
  },
}

/** Of more subjects than these the summary tells the number; the sections below it name them all. */
const mostNamed = 5

const nameSome = (subjects: readonly string[]): string =>
  subjects.length > mostNamed
    ? `${subjects.slice(0, mostNamed).join(', ')}, … (${subjects.length})`
    : subjects.join(', ')

const renderBump = ({ level, grounds }: VersionBump, say: Words): string => {
  if (level === 'none') return say.none
  const lines = grounds.map(
    (ground) => `  ${ground.level}  ${say.reasons[ground.reason]}: ${nameSome(ground.subjects)}`,
  )
  return [`${say.step}: ${level}`, ...lines].join('\n')
}

const renderDecision = (change: DecisionChange, say: Words): string => {
  const { actor, actions, recipients, elements, effect, from, to, purpose, missing, profiles } = change
  const towards = recipients.length === 0 ? '' : ` ${say.to} ${recipients.join(', ')}`
  const aim = purpose === undefined ? '' : ` ${say.purpose} ${purpose}`
  const conditions = missing.length === 0 ? [] : [`    ${say.hangsOn}: ${missing.join(', ')}`]
  return [
    `  ${actor} ${say.effects[effect]} ${actions.join(', ')}${towards}${aim}: ${say.verdicts[from]} -> ${say.verdicts[to]}`,
    `    ${elements.join(', ')}`,
    ...conditions,
    `    ${say.profiles}: ${profiles.map((profile) => profile ?? say.default).join(', ')}`,
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[`${title}: ${lines.length}`, ...lines].join('\n')]

const renderEntry = ({ part, id }: EntryRef): string => `  ${part} ${id}`

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'nl' in value

const renderValue = (value: unknown, say: Words): string => {
  if (value === undefined) return say.nothing
  return typeof value === 'string' ? value : JSON.stringify(isText(value) ? value.nl : value)
}

const renderField = ({ path, from, to }: FieldChange, say: Words): string =>
  `    ${path}: ${renderValue(from, say)} -> ${renderValue(to, say)}`

const renderChanged = (entry: ChangedEntry, say: Words): string =>
  [renderEntry(entry), ...entry.fields.map((field) => renderField(field, say))].join('\n')

const isTerm = ({ part }: EntryRef): boolean => part === 'deadlines' || part === 'retention'

/**
 * A difference as text: by how much the version goes up and why, then who may do less or more, which terms changed, and every
 * entry that came, went or says something else.
 */
export function renderDiff({ bump, decisions, entries }: Difference, lang: OutputLanguage): string {
  const say = words[lang]
  const { added, removed, renamed, changed } = entries
  const render = (entry: ChangedEntry) => renderChanged(entry, say)
  const parts = [
    renderBump(bump, say),
    ...section(
      say.decisions,
      decisions.map((change) => renderDecision(change, say)),
    ),
    ...section(say.terms, changed.filter(isTerm).map(render)),
    ...section(say.removed, removed.map(renderEntry)),
    ...section(
      say.renamed,
      renamed.map(({ part, from, to }) => `  ${part} ${from} -> ${to}`),
    ),
    ...section(say.added, added.map(renderEntry)),
    ...section(say.changed, changed.filter((entry) => !isTerm(entry)).map(render)),
  ]
  return `${parts.join('\n\n')}\n`
}
