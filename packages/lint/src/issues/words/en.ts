import { type Message, quoteAll, type Sentences } from '@verzuimspec/input'
import { words } from '@verzuimspec/norm-base'
import type { LintIssueFields, QuestionFault } from '../lint-issue.js'

const { enforcements, kinds } = words.en

const questionFaults: Readonly<Record<QuestionFault, Message>> = {
  'idle-recipient': {
    wrong: 'a recipient stands beside an action that has none',
    expected: 'a recipient with `verstrekken`, and only then',
    mend: 'take it away, or ask about the disclosure',
  },
  'idle-missing': {
    wrong: 'facts are missing while the answer is certain',
    expected: '`missing` with the answer `depends`, and only then',
    mend: 'take it away, or mend the answer',
  },
  'known-missing': {
    wrong: 'this fact is missing and known at once',
    expected: 'a fact in `facts` or in `missing`',
    mend: 'take it out of one of the two',
  },
}

/** The findings of the lint in English. */
export const en: Sentences<LintIssueFields> = {
  'circular-identifier': ({ subject, circle }) => ({
    wrong: `\`${subject}\` leads back to itself: ${circle.join(' -> ')}`,
    expected: 'a way that ends',
    mend: 'take one of the links away',
  }),
  'colliding-name': ({ id, other, name }) => ({
    wrong: `\`${id}\` and \`${other}\` both become \`${name}\` in generated code`,
    expected: 'identifiers that differ in more than a hyphen before a digit',
    mend: 'give one of the two another id',
  }),
  'contradictory-rules': ({ other, actions, elements }) => ({
    wrong: `${quoteAll(actions)} of ${quoteAll(elements)} is prohibited by \`${other}\` whenever this would permit it`,
    expected: 'a permit that some case is left for',
    mend: 'except the data from one of the two, give them other conditions, or record a divergence',
  }),
  'copied-text': ({ source, words, excerpt }) => ({
    wrong: `${words} words stand just so in ${source}: ${excerpt}`,
    expected: 'our own words',
    mend: 'say it anew, with the locator for who wants the sentence',
  }),
  'expired-exception': ({ subject, rule, until }) => ({
    wrong: `the exception of \`${subject}\` from ${rule} ended on ${until}`,
    expected: 'a day to come, or no exception',
    mend: 'mend what it excused, or give the reason a new day',
  }),
  'idle-exclusion': ({ element }) => ({
    wrong: `\`${element}\` is excepted from categories it is not in`,
    expected: 'data of the categories the rule covers',
    mend: 'take it away, or name its category',
  }),
  'ill-posed-question': ({ fault }) => questionFaults[fault],
  'imprecise-locator': ({ locator, norms }) => ({
    wrong: `${norms} norms of this chapter stand at \`${locator}\``,
    expected: 'a locator precise to the sentence or list item, which few norms share',
    mend: 'name the paragraph, sentence or item of each',
  }),
  'key-order': ({ expected }) => ({
    wrong: 'the keys are out of order',
    expected: `the order ${quoteAll(expected)}`,
    mend: 'let the formatter put them right',
  }),
  'lapsed-norm': ({ norm, day }) => ({
    wrong: `\`${norm}\` is not in force on ${day ?? 'every day from now on'}`,
    expected: 'norms that hold on the day the question is about',
    mend: 'name the norm that holds then, or say with `asOf` which day is meant',
  }),
  'lenient-default': ({ position, strictest }) => ({
    wrong: `the default \`${position}\` does not protect the employee most`,
    expected: `\`${strictest}\``,
    mend: 'change the default, as a profile may still choose the other',
  }),
  'medical-permit': ({ role, elements }) => ({
    wrong: `\`${role}\` is bound by no medical secrecy and gets ${quoteAll(elements)}`,
    expected: 'medical data only for roles with secrecy, or the data subject',
    mend: 'except the data, or excuse it with a reason in lint-exceptions.yaml',
  }),
  'overlapping-validity': ({ other, from, to }) => ({
    wrong: `it holds together with ${typeof other === 'number' ? `version ${other}` : `\`${other}\``}, from ${from ?? 'the beginning'} to ${to ?? 'no end'}`,
    expected: 'one of them on any day',
    mend: 'end the one before the other begins, or join them',
  }),
  'reserved-task': ({ role, task, actions, elements }) => ({
    wrong: `\`${role}\` may do ${quoteAll(actions)} with ${quoteAll(elements)}, which is the task \`${task}\` of another`,
    expected: 'a task that may not be delegated only with the one whose it is',
    mend: 'except the data, or let the task be delegated',
  }),
  'reversed-validity': ({ validFrom, validTo }) => ({
    wrong: `it ends on ${validTo}, before it begins on ${validFrom}`,
    expected: 'a last day on or after the first',
    mend: 'mend one of the two days',
  }),
  'rule-without-norm': ({ from }) => ({
    wrong: `from ${from ?? 'the beginning'} it holds without any norm it rests on`,
    expected: 'a norm in force on every day it holds',
    mend: 'end the rule with its norms, or name the norm that took their place',
  }),
  'shared-word': ({ word, other }) => ({
    wrong: `\`${word}\` is a word for \`${other}\` too`,
    expected: 'a word of one element, or how to tell them apart',
    mend: 'name the word under `shared` with the reason, or take it away',
  }),
  'stale-exception': ({ subject, rule }) => ({
    wrong: `${rule} finds nothing at \`${subject}\``,
    expected: 'an exception that excuses something',
    mend: 'take it away',
  }),
  'unenforced-norm': ({ subject, enforcedBy }) => ({
    wrong: `\`${subject}\` says it is enforced by a ${enforcements[enforcedBy]}, and none cites it`,
    expected: `a ${enforcements[enforcedBy]} with this norm among its norms`,
    mend: 'write it, or say with `declared` why nothing can enforce it',
  }),
  untranslated: ({ text }) => ({
    wrong: `\`${text}\` is the same in Dutch and English`,
    expected: 'each language in its own words',
    mend: 'translate it',
  }),
  'unused-identifier': ({ subject, kind }) => ({
    wrong: `nothing refers to ${kinds[kind]} \`${subject}\``,
    expected: 'vocabulary that is used',
    mend: 'use it or take it away',
  }),
}
