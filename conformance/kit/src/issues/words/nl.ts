import { quoteAll } from '@verzuimspec/input'
import type { NamedKind } from '../issue.js'
import type { Sentences } from './sentences.js'

const nouns: Readonly<Record<NamedKind, string>> = {
  norm: 'norm van de normbasis',
  role: 'rol van de normbasis',
  user: 'rol die een verzuimsysteem gebruikt',
  dossier: 'dossier van dit scenario',
  deadline: 'termijn van de normbasis',
  retention: 'bewaartermijn van de normbasis',
}

/** What is wrong in a target or a scenario, in Dutch. */
export const nl: Sentences = {
  'unknown-name': ({ kind, id, known, nearest }) => ({
    wrong: `\`${id}\` is geen ${nouns[kind]}`,
    expected: kind === 'norm' ? 'de naam van een norm' : `een van ${quoteAll(known)}`,
    mend: nearest === null ? 'noem een van deze, of haal het weg' : `bedoelt u \`${nearest}\`?`,
  }),
  'stray-login': ({ role }) => ({
    wrong: `\`${role}\` is een rol die \`scope.roles\` weglaat`,
    expected: 'alleen aanmeldingen van rollen binnen de reikwijdte',
    mend: 'voeg de rol daar toe, of haal de aanmelding weg',
  }),
  'not-declarable': ({ norm }) => ({
    wrong: `\`${norm}\` is geen norm die een verklaring kan aantonen`,
    expected: 'normen die alleen een verklaring aantoont',
    mend: 'haal haar weg; de kit toetst haar zelf',
  }),
}
