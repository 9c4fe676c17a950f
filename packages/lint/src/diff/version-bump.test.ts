import { expect, it } from 'vitest'
import type { DecisionChange } from './decisions/decision-change.js'
import type { EntryRef, FieldChange, NormBaseDiff, NormBasePart } from './norm-base-diff.js'
import { judgeBump } from './version-bump.js'

const none: NormBaseDiff = { added: [], removed: [], renamed: [], changed: [] }
const norm: EntryRef = { part: 'norms', id: 'wet/1' }

const decision = (effect: DecisionChange['effect']): DecisionChange => ({
  profiles: [null],
  actor: 'werkgever',
  actions: ['inzien'],
  recipients: [],
  elements: ['naam'],
  effect,
  from: 'permit',
  to: 'deny',
  missing: [],
})

const changed = (part: NormBasePart, path: string): NormBaseDiff => {
  const fields: readonly FieldChange[] = [{ path, from: 'a', to: 'b' }]
  return { ...none, changed: [{ part, id: 'iets', fields }] }
}

it('sees no bump where nothing differs', () => {
  expect(judgeBump(none, [])).toEqual({ level: 'none', grounds: [] })
})

it.each([
  ['a lost permission', none, [decision('lost')], 'major', 'decision-lost'],
  ['a permission for other cases', none, [decision('shifted')], 'major', 'decision-shifted'],
  ['a gained permission', none, [decision('gained')], 'minor', 'decision-gained'],
  ['another term', changed('deadlines', 'versions/0/lastDay'), [], 'major', 'term-changed'],
  ['another keeping term', changed('retention', 'versions/0/term'), [], 'major', 'term-changed'],
  ['another norm behind a term', changed('deadlines', 'versions/0/norms'), [], 'patch', 'text-changed'],
  ['another remark on a term', changed('deadlines', 'remark/nl'), [], 'patch', 'text-changed'],
  ['another position that protects more', changed('divergences', 'positions/0/protects'), [], 'patch', 'text-changed'],
  ['a removed norm', { ...none, removed: [norm] }, [], 'major', 'entry-removed'],
  [
    'a renamed norm',
    { ...none, renamed: [{ part: 'norms', from: 'wet/1', to: 'wet/2' }] },
    [],
    'major',
    'entry-renamed',
  ],
  ['a new norm', { ...none, added: [norm] }, [], 'minor', 'entry-added'],
  ['another type of datum', changed('elements', 'type'), [], 'major', 'contract-changed'],
  ['another label', changed('elements', 'label/nl'), [], 'patch', 'text-changed'],
  ['another duty of a rule', changed('rules', 'duties'), [], 'minor', 'content-changed'],
  ['another modality', changed('norms', 'modality'), [], 'minor', 'content-changed'],
  ['another word of the lexicon', changed('lexicon', 'nl'), [], 'patch', 'text-changed'],
  ['a question less', { ...none, removed: [{ part: 'questions', id: 'mag-dit' }] }, [], 'patch', 'text-changed'],
  [
    'a rule gone without effect',
    { ...none, removed: [{ part: 'rules', id: 'permissions/a/b' }] },
    [],
    'patch',
    'text-changed',
  ],
] as const)('takes %s for what it is', (_, entries, decisions, level, reason) => {
  const bump = judgeBump(entries as NormBaseDiff, decisions)
  expect([bump.level, bump.grounds.map((ground) => ground.reason)]).toEqual([level, [reason]])
})

it('is as large as the largest ground, and names the others after it', () => {
  const bump = judgeBump({ ...changed('terms', 'label/nl'), added: [norm] }, [decision('gained'), decision('lost')])
  expect(bump.level).toBe('major')
  expect(bump.grounds.map(({ level, reason, subjects }) => `${level} ${reason} ${subjects}`)).toEqual([
    'major decision-lost werkgever',
    'minor decision-gained werkgever',
    'minor entry-added norms wet/1',
    'patch text-changed terms iets',
  ])
})
