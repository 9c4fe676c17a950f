import type { Language } from '@verzuimspec/vocabulary'
import type { Sentences } from '../words/sentences.js'
import { words as wordsIn } from '../words/words.js'
import type {
  CitedNorm,
  ConsideredRule,
  ExplainedDivergence,
  ExplainedPosition,
  Explanation,
  Labelled,
} from './explanation.js'

interface Voice {
  readonly words: Sentences
  readonly language: Language
}

function between(texts: readonly (string | undefined)[]): string {
  const said = texts.filter((text) => text !== undefined)
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

function listUnder(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `- ${line}`)]
}

function renderNorm({ words, language }: Voice, norm: CitedNorm): string {
  const today = norm.today.length === 0 ? undefined : `${words.today} ${norm.today.join(', ')}`
  const place = `${norm.source.label[language]}, ${norm.locator}`
  const marks = [norm.later ? words.later : undefined, norm.verified ? undefined : words.unverified]
  return `${norm.statement[language]} [${norm.id}]${between([place, today, ...marks])}`
}

function renderRule({ words, language }: Voice, rule: ConsideredRule): string {
  const missing = rule.missing.map(({ label }) => `"${label[language]}"`).join(', ')
  const outcome = `${words.outcomes[rule.outcome]}${missing === '' ? '' : ` ${missing}`}`
  const purpose = rule.purpose === undefined ? undefined : `${words.purpose}: ${rule.purpose.label[language]}`
  const norms = rule.norms.map(({ id }) => id).join(', ')
  return `${rule.id}${between([words.effects[rule.effect], purpose])}: ${outcome} [${norms}]`
}

function renderPosition({ words, language }: Voice, position: ExplainedPosition): string {
  const marks = [position.chosen ? words.chosen : undefined, position.default ? words.default : undefined]
  return `  - ${position.label[language]}${between(marks)} [${position.norms.map(({ id }) => id).join(', ')}]`
}

function renderDivergence(voice: Voice, { label, positions }: ExplainedDivergence): string {
  return [label[voice.language], ...positions.map((position) => renderPosition(voice, position))].join('\n')
}

function renderQuestion({ words, language }: Voice, { request }: Explanation): string {
  const { actor, action, data, recipient, purpose } = request
  return words.question({
    actor: actor.label[language],
    action: action.label[language],
    data: data.label[language],
    recipient: recipient?.label[language],
    purpose: purpose?.label[language],
  })
}

/**
 * An explanation as plain text in one language, lines ending in LF: the question, the answer, what is known and what
 * is missing, duties, norms with their articles today, the rules weighed and the divergences.
 *
 * @example
 * const request = { actor: 'werkgever', action: 'vragen', data: 'oorzaak-verzuim' }
 * renderExplanation(explain(rules, request), 'nl').split('\n')[1] // 'Antwoord: Nee, het mag niet.'
 */
export function renderExplanation(explanation: Explanation, language: Language): string {
  const voice: Voice = { words: wordsIn[language], language }
  const { words } = voice
  const labels = (entries: readonly Labelled[]): readonly string[] => entries.map(({ label }) => label[language])
  const known = explanation.facts.map(({ label, value }) => `${label[language]}: ${value ? words.yes : words.no}`)
  const rules = explanation.rules.map((rule) => renderRule(voice, rule))
  const lines = [
    renderQuestion(voice, explanation),
    `${words.answer}: ${words.verdicts[explanation.decision.verdict]}`,
    ...listUnder(words.known, known),
    ...listUnder(words.missing, labels(explanation.missing)),
    ...listUnder(words.duties, labels(explanation.duties)),
    ...listUnder(
      words.norms,
      explanation.norms.map((norm) => renderNorm(voice, norm)),
    ),
    ...listUnder(words.rules, rules.length === 0 ? [words.noRules] : rules),
    ...listUnder(
      words.divergences,
      explanation.divergences.map((divergence) => renderDivergence(voice, divergence)),
    ),
    '',
    words.noAdvice,
  ]
  return `${lines.join('\n')}\n`
}
