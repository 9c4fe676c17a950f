import type { Sentences } from './sentences.js'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

function sayBound(from: string, length: string | undefined, end: string | undefined): string {
  if (length === undefined) return `: ${from}${end === undefined ? '' : `, on ${end}`}`
  return ` ${length} counted from: ${from}${end === undefined ? '' : `; by the calendar that is ${end}`}`
}

/** The derivation in English. */
export const en: Sentences = Object.freeze({
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  units: { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'], Y: ['year', 'years'] },
  date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
  duty: ({ who, towards, statute }) =>
    `Who does it: ${who}${towards === undefined ? '' : `, towards: ${towards}`}; ${statute ? 'this is a term set by law' : 'this is a term of practice'}.`,
  firstDay: (day) => `The first day of sickness is ${day}; that is day 0.`,
  joined: (spells, below) =>
    `${spells} spells count as one absence: less than ${days(below)} lay between them each time.`,
  aroundLeave: 'Sickness directly before and directly after pregnancy or maternity leave is one absence.',
  start: (event, day) => `The term starts from "${event}": ${day}, day 0 of this term.`,
  startUnknown: (event) => `The term starts from "${event}"; that day is not known yet.`,
  term: (length, end) => `The term is ${length} and by the calendar ends on ${end}.`,
  termBack: (length, end) => `The term runs back: ${length} earlier is ${end} by the calendar.`,
  termWithFirstDay: (length, end) =>
    `The term is ${length}, of which day 0 is the first, and by the calendar ends on ${end}.`,
  opens: (day) => `It can be done from ${day}.`,
  added: (count) => `To that ${days(count)} are added, by which an earlier end has moved.`,
  stays: (count, end) =>
    `${days(count)} of interruption came when this day was past already; they do not move it, and it stays ${end}.`,
  bound: {
    'not-after': (from, length, end) => `No later than${sayBound(from, length, end)}.`,
    'not-before': (from, length, end) => `No earlier than${sayBound(from, length, end)}.`,
  },
  firstDayIncluded: (length) => `${length}, that day included,`,
  delayAdded: (deadline, count) => `To that is added how late this came: ${deadline} (${days(count)}).`,
  delayTakenOff: (deadline, count) => `It ends sooner by as much as this came late: ${deadline} (${days(count)}).`,
  outerTerm: (length, end) =>
    `Besides, an outermost day holds, ${length} after the first day of sickness; by the calendar that is ${end}.`,
  outerGoverns: 'The outermost day decides here.',
  termGoverns: 'The term itself ends no later than the outermost day, and decides.',
  pause: {
    samengeteld: (count, from, to) => `From ${from} up to and including ${to} the employee was well: ${days(count)}.`,
    'zonder-verlof': (count, from, to) =>
      `From ${from} up to and including ${to} there was pregnancy or maternity leave: ${days(count)}.`,
    'zonder-zwangerschapsziekte': (count, from, to) =>
      `From ${from} up to and including ${to} the illness came from pregnancy or childbirth: ${days(count)}.`,
  },
  startMoved: (event, count) => `Through days that do not count, "${event}" came ${days(count)} later.`,
  moved: (count, end) => `Of these, ${days(count)} do not count; that moves the end to ${end}.`,
  notMoved: 'This term runs on through interruptions and leave; they move nothing.',
  rolledOver: (count) =>
    `That end is a day off or leaves too few working days; the Algemene termijnenwet moves it by ${days(count)}.`,
  lastDay: (day) => `The last permitted day is ${day}; that day itself still counts.`,
  moment: (day) => `That day is ${day}.`,
  noLastDay: 'No last day can be given yet.',
  reading: (divergence, position) => `The sources differ on "${divergence}"; followed here: ${position}.`,
  profileReading: (divergence, position, profile) =>
    `The sources differ on "${divergence}"; profile "${profile}" follows: ${position}.`,
  status: {
    due: (today) => `On ${today} the term is running.`,
    late: (today) => `On ${today} the last day has passed and it is not done.`,
    'not-yet': (today) => `On ${today} nothing is owed yet: the term is not running, or the employee has recovered.`,
    reached: (today) => `On ${today} this day has come.`,
    lapsed: (today) => `On ${today} it can no longer be done: the last day has passed.`,
    deviates: (today) => `On ${today} the last day has passed; a reason for departing from it was given.`,
  },
  deviation: (reason) => `The term was departed from, for this reason: ${reason}`,
  doneOn: (day) => `Done on ${day}.`,
  daysLate: (count) => `That is ${days(count)} late.`,
  lateness: (consequence) => `What lateness costs: ${consequence}`,
  unverified: 'This term or its validity is not verified against its source.',
} satisfies Sentences)
