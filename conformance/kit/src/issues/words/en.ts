import { quoteAll } from '@verzuimspec/input'
import type { NamedKind } from '../issue.js'
import type { Sentences } from './sentences.js'

const nouns: Readonly<Record<NamedKind, string>> = {
  norm: 'norm of the norm base',
  role: 'role of the norm base',
  user: 'role that uses an absence system',
  dossier: 'dossier of this scenario',
  deadline: 'deadline of the norm base',
  retention: 'term of keeping of the norm base',
}

/** What is wrong in a target or a scenario, in English. */
export const en: Sentences = {
  'unknown-name': ({ kind, id, known, nearest }) => ({
    wrong: `\`${id}\` is no ${nouns[kind]}`,
    expected: kind === 'norm' ? 'the id of one' : `one of ${quoteAll(known)}`,
    mend: nearest === null ? 'name one of these, or take it away' : `did you mean \`${nearest}\`?`,
  }),
  'stray-login': ({ role }) => ({
    wrong: `\`${role}\` is a role that \`scope.roles\` leaves out`,
    expected: 'logins of roles within the scope only',
    mend: 'add it there, or remove the login',
  }),
  'not-declarable': ({ norm }) => ({
    wrong: `\`${norm}\` is no norm that a declaration can show`,
    expected: 'norms that nothing but a declaration shows',
    mend: 'remove it; the kit tests it',
  }),
}
