import type { Sentences } from './sentences.js'

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

function sayBound(from: string, length: string | undefined, end: string | undefined): string {
  if (length === undefined) return `: ${from}${end === undefined ? '' : `, op ${end}`}`
  return ` ${length} gerekend vanaf: ${from}${end === undefined ? '' : `; volgens de kalender is dat ${end}`}`
}

/** De afleiding in het Nederlands. */
export const nl: Sentences = Object.freeze({
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  units: { D: ['dag', 'dagen'], W: ['week', 'weken'], M: ['maand', 'maanden'], Y: ['jaar', 'jaar'] },
  date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
  duty: ({ who, towards, statute }) =>
    `Wie het doet: ${who}${towards === undefined ? '' : `, tegenover: ${towards}`}; ${statute ? 'dit is een wettelijke termijn' : 'dit is een termijn uit de praktijk'}.`,
  firstDay: (day) => `De eerste ziektedag is ${day}; dat is dag 0.`,
  joined: (spells, below) =>
    `${spells} ziekteperioden tellen als één verzuim: er lagen steeds minder dan ${days(below)} tussen.`,
  aroundLeave: 'Ziekte direct voor en direct na zwangerschaps- of bevallingsverlof is één verzuim.',
  start: (event, day) => `De termijn begint bij "${event}": ${day}, dag 0 van deze termijn.`,
  startUnknown: (event) => `De termijn begint bij "${event}"; die dag is nog niet bekend.`,
  term: (length, end) => `De termijn is ${length} en eindigt volgens de kalender op ${end}.`,
  termBack: (length, end) => `De termijn loopt terug: ${length} eerder is volgens de kalender ${end}.`,
  termWithFirstDay: (length, end) =>
    `De termijn is ${length}, waarvan dag 0 de eerste is, en eindigt volgens de kalender op ${end}.`,
  opens: (day) => `Het kan vanaf ${day}.`,
  added: (count) => `Daar komen ${days(count)} bij, omdat een eerder einde zoveel is opgeschoven.`,
  stays: (count, end) =>
    `${days(count)} onderbreking kwamen pas toen deze dag voorbij was; zij schuiven hem niet, en hij blijft ${end}.`,
  bound: {
    'not-after': (from, length, end) => `Niet later dan${sayBound(from, length, end)}.`,
    'not-before': (from, length, end) => `Niet eerder dan${sayBound(from, length, end)}.`,
  },
  firstDayIncluded: (length) => `${length}, die dag meegeteld,`,
  delayAdded: (deadline, count) => `Daarbij opgeteld is hoeveel te laat dit kwam: ${deadline} (${days(count)}).`,
  delayTakenOff: (deadline, count) => `Het eindigt zoveel eerder als dit te laat kwam: ${deadline} (${days(count)}).`,
  outerTerm: (length, end) =>
    `Daarbij geldt een uiterste dag van ${length} na de eerste ziektedag; volgens de kalender is dat ${end}.`,
  outerGoverns: 'De uiterste dag is hier beslissend.',
  termGoverns: 'De termijn zelf eindigt niet later dan de uiterste dag en is beslissend.',
  pause: {
    samengeteld: (count, from, to) => `Van ${from} tot en met ${to} was de werknemer hersteld: ${days(count)}.`,
    'zonder-verlof': (count, from, to) =>
      `Van ${from} tot en met ${to} was er zwangerschaps- of bevallingsverlof: ${days(count)}.`,
    'zonder-zwangerschapsziekte': (count, from, to) =>
      `Van ${from} tot en met ${to} kwam de ziekte door zwangerschap of bevalling: ${days(count)}.`,
  },
  startMoved: (event, count) => `Door dagen die niet meetellen kwam "${event}" ${days(count)} later.`,
  moved: (count, end) => `Daarvan tellen ${days(count)} niet mee; zo schuift het einde naar ${end}.`,
  notMoved: 'Deze termijn loopt door tijdens onderbrekingen en verlof; zij verschuiven niets.',
  rolledOver: (count) =>
    `Dat einde valt op een vrije dag of laat te weinig werkdagen; de Algemene termijnenwet schuift het ${days(count)} op.`,
  lastDay: (day) => `De laatste toegestane dag is ${day}; die dag telt zelf mee.`,
  moment: (day) => `Die dag is ${day}.`,
  noLastDay: 'Een laatste dag is nog niet te geven.',
  reading: (divergence, position) => `De bronnen verschillen over "${divergence}"; gevolgd is: ${position}.`,
  profileReading: (divergence, position, profile) =>
    `De bronnen verschillen over "${divergence}"; profiel "${profile}" volgt: ${position}.`,
  status: {
    due: (today) => `Op ${today} loopt de termijn.`,
    late: (today) => `Op ${today} is de laatste dag voorbij en is het niet gedaan.`,
    'not-yet': (today) =>
      `Op ${today} is er nog niets verschuldigd: de termijn loopt niet, of de werknemer is hersteld.`,
    reached: (today) => `Op ${today} is deze dag gekomen.`,
    lapsed: (today) => `Op ${today} kan het niet meer: de laatste dag is voorbij.`,
    deviates: (today) => `Op ${today} is de laatste dag voorbij; voor de afwijking is een reden gegeven.`,
  },
  deviation: (reason) => `Van de termijn is afgeweken, met deze reden: ${reason}`,
  doneOn: (day) => `Gedaan op ${day}.`,
  daysLate: (count) => `Dat is ${days(count)} te laat.`,
  lateness: (consequence) => `Gevolg van te laat zijn: ${consequence}`,
  unverified: 'Deze termijn of haar geldigheid is niet aan de bron geverifieerd.',
} satisfies Sentences)
