import type { Id, NormBase } from '@verzuimspec/vocabulary'
import { addDuration } from './durations.js'
import type { Planning } from './planning.js'
import { FIRST_SICK_DAY, JOINING_TERM } from './slots.js'
import { NO_NORMS, type Part, say } from './telling.js'
import { writeDate } from './words/phrase.js'

/** The length of an interruption that ends an absence, in days, and the norms that say so. */
function findJoining(base: NormBase): { readonly days: number; readonly norms: readonly Id[] } {
  const version = base.deadlines[JOINING_TERM]?.versions.at(-1)
  if (version === undefined) return { days: 1, norms: NO_NORMS }
  const first = version.countsFirstDay === true ? 0 : 1
  return { days: addDuration(0, version.lastDay) + first, norms: version.norms }
}

/** How often nothing but leave lies between two pieces of an absence: these may well be one spell that leave cut. */
function countLeaveCuts({ spells, pauses }: Planning): number {
  return spells.slice(1).filter(({ from: until }, index) => {
    const after = spells[index]?.to ?? ''
    const between = pauses.filter(({ from, to }) => from > after && to < until)
    return between.length > 0 && between.every(({ ground }) => ground === 'zonder-verlof')
  }).length
}

/** The first day of sickness, and what makes one absence of several spells. */
export const tellAbsence: Part = ({ base, planning, words }) => {
  const { eersteZiektedag, spells } = planning
  const cuts = countLeaveCuts(planning)
  const count = spells.length - cuts
  const { days, norms } = findJoining(base)
  return [
    say(words.firstDay(writeDate(words, eersteZiektedag)), base.events[FIRST_SICK_DAY]?.norms),
    ...(count === 1 ? [] : [say(words.joined(count, days), norms)]),
    ...(cuts === 0 ? [] : [say(words.aroundLeave, norms)]),
  ]
}
