import { sayCount } from './plural.js'

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** The frame of the site and the words every page may use, in Dutch. */
export const vocabulary = {
  language: 'Nederlands',
  site: {
    title: 'Verzuim en privacy: wie mag wat zien',
    skip: 'Naar de inhoud',
    navigation: 'Hoofdmenu',
    home: 'Begin',
    matrix: 'Matrix',
    flows: 'Stromen',
    timeline: 'Tijdlijn',
    retention: 'Bewaren',
    divergences: 'Verschillen',
    sources: 'Bronnen',
    anchor: 'Koppeling naar deze plek',
    state: (version: string, date: string) => `Normbasis ${version}, zoals die gold op ${date}.`,
    disclaimer: 'Dit is een hulpmiddel en geen juridisch advies. De tekst van de bron beslist.',
  },
  date: (day: number, month: number, year: number) => `${day} ${months[month - 1]} ${year}`,
  duration: {
    days: (count: number) => sayCount(count, 'dag', 'dagen'),
    weeks: (count: number) => sayCount(count, 'week', 'weken'),
    months: (count: number) => sayCount(count, 'maand', 'maanden'),
    years: (count: number) => sayCount(count, 'jaar', 'jaar'),
  },
  article: (article: string, paragraph: string, letter: string) =>
    [`art. ${article}`, paragraph && `lid ${paragraph}`, letter && `onder ${letter}`].filter(Boolean).join(' '),
  join: { and: ' en ', or: ', of: ', not: (fact: string) => `niet: ${fact}` },
  verdict: { permit: 'ja', depends: 'alleen als', deny: 'nee' },
  legend: {
    permit: 'altijd',
    depends: 'aan een voorwaarde is voldaan',
    deny: 'een norm verbiedt het of geen norm staat het toe',
  },
  modality: {
    permission: 'Mag',
    prohibition: 'Mag niet',
    duty: 'Moet',
    condition: 'Voorwaarde',
    term: 'Termijn',
    security: 'Beveiliging',
    definition: 'Betekenis',
    procedure: 'Procedure',
  },
  standing: {
    statute: 'Wet of verordening',
    regulation: 'Ministeriële regeling',
    'policy-rule': 'Beleidsregel toezichthouder',
    'regulator-letter': 'Brief toezichthouder',
    'regulator-study': 'Onderzoek toezichthouder',
    'professional-standard': 'Beroepsrichtlijn',
    'sector-code': 'Afspraak van de sector',
    court: 'Rechtspraak',
  },
  type: {
    boolean: 'ja of nee',
    date: 'datum',
    text: 'tekst',
    integer: 'geheel getal',
    percentage: 'percentage',
    amount: 'bedrag',
  },
  secrecy: {
    own: 'Heeft een eigen beroepsgeheim.',
    derived: 'Heeft een afgeleid beroepsgeheim.',
    none: 'Heeft geen medisch beroepsgeheim.',
  },
  answer: {
    when: 'Voorwaarde',
    hangsOn: 'Hangt af van',
    purpose: 'Doel',
    duties: 'Daarbij hoort',
    norms: 'Normen',
    divergences: 'Bronnen verschillen',
    unverified: 'niet aan de bron getoetst',
    notInForce: 'geldt niet op deze datum',
  },
  csv: {
    role: 'rol',
    action: 'handeling',
    recipient: 'ontvanger',
    element: 'gegeven',
    category: 'categorie',
    answer: 'antwoord',
    conditions: 'voorwaarde',
    duties: 'plichten',
    norms: 'normen',
    divergences: 'verschillen',
  },
  validity: {
    from: (from: string) => `vanaf ${from}`,
    until: (until: string) => `tot en met ${until}`,
    between: (from: string, until: string) => `van ${from} tot en met ${until}`,
    always: 'datum niet bekend',
  },
}

export type Vocabulary = typeof vocabulary
