import type { Sentences } from './sentences.js'

export const nl: Sentences = {
  question: ({ actor, action, data, recipient, purpose }) => {
    const towards = recipient === undefined ? '' : ` aan ${recipient}`
    const aim = purpose === undefined ? '' : ` voor ${purpose}`
    return `Vraag: ${actor} · ${action}: ${data}${towards}${aim}. Mag dat?`
  },
  verdicts: {
    permit: 'Ja, het mag.',
    deny: 'Nee, het mag niet.',
    depends: 'Dat hangt af van wat nog niet bekend is.',
  },
  outcomes: {
    held: 'van toepassing',
    'condition-false': 'niet van toepassing: aan de voorwaarde is niet voldaan',
    'condition-unknown': 'onbeslist, want nog niet bekend:',
    'purpose-differs': 'niet van toepassing: geldt voor een ander doel',
    'position-not-chosen': 'niet van toepassing: hoort bij een lezing die niet is gekozen',
  },
  effects: { permit: 'toestaan', prohibit: 'verbieden' },
  answer: 'Antwoord',
  known: 'Bekend',
  missing: 'Nog te weten',
  duties: 'Plichten',
  norms: 'Dit berust op',
  rules: 'Gewogen regels',
  noRules: 'Geen regel zegt hier iets over; wat geen regel toestaat, mag niet.',
  divergences: 'De bronnen verschillen hierover',
  chosen: 'gekozen',
  default: 'uitgangspunt',
  yes: 'ja',
  no: 'nee',
  today: 'van kracht:',
  later: 'bron van later datum',
  unverified: 'niet nagezien',
  purpose: 'doel',
  noAdvice: 'Dit is geen juridisch advies.',
}
