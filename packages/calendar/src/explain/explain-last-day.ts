import { writeDate } from '../words/write-date.js'
import { type ExplainPart, say } from './explanation.js'

/** What was added, rolled over and taken off in the end, and the day that gives. */
export const explainLastDay: ExplainPart = ({ base, step, sentences, language }) => {
  if (step.lastDay === undefined) return [say(sentences.noLastDay, step.norms)]
  const day = writeDate(sentences, step.lastDay)
  const { shortenedBy = [] } = step
  const remark = base.deadlines[step.deadline]?.remark
  return [
    ...(step.daysAdded === 0 ? [] : [say(sentences.added(step.daysAdded), step.norms)]),
    ...(step.daysRolledOver === 0 ? [] : [say(sentences.rolledOver(step.daysRolledOver))]),
    ...shortenedBy.map(({ deadline, days }) =>
      say(sentences.delayTakenOff(base.deadlines[deadline]?.label[language] ?? deadline, days), step.norms),
    ),
    say(step.nature === 'moment' ? sentences.moment(day) : sentences.lastDay(day), step.norms),
    ...(remark === undefined ? [] : [say(remark[language], step.norms)]),
  ]
}
