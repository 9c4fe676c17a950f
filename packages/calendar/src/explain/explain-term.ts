import type { IsoDate } from '@verzuimspec/vocabulary'
import { writeDate, writeDuration } from '../words/write-date.js'
import { type ExplainedStep, type ExplainPart, say, sayEnd } from './explanation.js'

/** Who does it, and whether the law sets the term. */
export const explainDuty: ExplainPart = ({ base, step, sentences, language }) => {
  const who = base.roles[step.who]?.label[language] ?? step.who
  const towards = step.towards === undefined ? undefined : (base.roles[step.towards]?.label[language] ?? step.towards)
  const statute = step.standing === 'statute'
  return [say(sentences.duty(towards === undefined ? { who, statute } : { who, towards, statute }), step.norms)]
}

function sayLength({ step, sentences }: ExplainedStep, start: IsoDate): string {
  const { term, countsFirstDay } = step
  const length = writeDuration(sentences, term)
  const end = sayEnd(sentences, start, term, countsFirstDay)
  if (term.startsWith('-')) return sentences.termBack(length, sayEnd(sentences, start, term))
  return countsFirstDay ? sentences.termWithFirstDay(length, end) : sentences.term(length, end)
}

/** Where the term starts, its length, and from when it can be done. */
export const explainTerm: ExplainPart = (explained) => {
  const { base, step, sentences, language } = explained
  const event = base.events[step.from]?.label[language] ?? step.from
  if (step.start === undefined) return [say(sentences.startUnknown(event), step.norms)]
  return [
    say(sentences.start(event, writeDate(sentences, step.start)), step.norms),
    say(sayLength(explained, step.start), step.norms),
    ...(step.opens === undefined ? [] : [say(sentences.opens(writeDate(sentences, step.opens)), step.opening?.norms)]),
  ]
}

/** The outer day, and whether it decides. */
export const explainOuterTerm: ExplainPart = ({ planning, step, sentences }) => {
  if (step.outerTerm === undefined) return []
  const end = sayEnd(sentences, planning.eersteZiektedag, step.outerTerm)
  const governs = step.boundBy === 'outer-term' ? sentences.outerGoverns : sentences.termGoverns
  return [say(sentences.outerTerm(writeDuration(sentences, step.outerTerm), end), step.norms), say(governs)]
}
