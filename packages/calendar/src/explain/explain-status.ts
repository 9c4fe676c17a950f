import { writeDate } from '../words/write-date.js'
import { type ExplainPart, say } from './explanation.js'

/** How the step stands on the day it is judged on. */
export const explainStatus: ExplainPart = ({ planning, step, sentences }) => {
  const { status, doneOn, daysLate } = step
  const late = daysLate === undefined ? [] : [say(sentences.daysLate(daysLate))]
  if (doneOn !== undefined && (status === undefined || status === 'done')) {
    return [say(sentences.doneOn(writeDate(sentences, doneOn))), ...late]
  }
  if (planning.today === undefined || status === undefined || status === 'done') return late
  return [say(sentences.status[status](writeDate(sentences, planning.today))), ...late]
}

/** What lateness costs, why the term was departed from, and what is not verified. */
export const explainConsequence: ExplainPart = ({ base, step, sentences, language }) => {
  const { deadline, deviation, lateness } = step
  const allowed = base.deadlines[deadline]?.deviation?.norms
  return [
    ...(deviation === undefined ? [] : [say(sentences.deviation(deviation), allowed)]),
    ...(lateness === undefined ? [] : [say(sentences.lateness(lateness[language]))]),
    ...(step.verified ? [] : [say(sentences.unverified)]),
  ]
}
