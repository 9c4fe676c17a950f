import { FIRST_SICK_DAY } from '../formula/authored/names.js'
import { takePositions } from '../formula/authored/take-reading.js'
import { findJoining } from '../formula/deadlines/read-deadlines.js'
import type { Planning } from '../planning/planning.js'
import { writeDate } from '../words/write-date.js'
import { type ExplainPart, say } from './explanation.js'

/** How often nothing but leave lies between two pieces of an absence: these may well be one spell that leave cut. */
function countLeaveCuts({ spells, pauses }: Planning): number {
  return spells.slice(1).filter(({ from: until }, index) => {
    const after = spells[index]?.to ?? ''
    const between = pauses.filter(({ from, to }) => from > after && to < until)
    return between.length > 0 && between.every(({ ground }) => ground === 'zonder-verlof')
  }).length
}

/** The first day of sickness, and what makes one absence of several spells. */
export const explainAbsence: ExplainPart = ({ base, planning, sentences }) => {
  const { eersteZiektedag, spells, profile } = planning
  const cuts = countLeaveCuts(planning)
  const count = spells.length - cuts
  const { days, norms } = findJoining(base, takePositions(base, profile))
  return [
    say(sentences.firstDay(writeDate(sentences, eersteZiektedag)), base.events[FIRST_SICK_DAY]?.norms),
    ...(count === 1 ? [] : [say(sentences.joined(count, days), norms)]),
    ...(cuts === 0 ? [] : [say(sentences.aroundLeave, norms)]),
  ]
}
