import { bilingual, type JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Id, Text } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { loginNorms, requirementsOf } from '../norms.js'
import { withExample } from './with-example.js'

interface Member {
  readonly title: Text
  readonly description: Text
  readonly keywords: JsonSchema
}

const username: Member = {
  title: { nl: 'Gebruikersnaam', en: 'User name' },
  description: { nl: 'De naam van het account.', en: 'The name of the account.' },
  keywords: { type: 'string', examples: ['gebruiker'] },
}

const password: Member = {
  title: { nl: 'Wachtwoord', en: 'Password' },
  description: { nl: 'De eerste factor.', en: 'The first factor.' },
  keywords: { type: 'string', format: 'password', examples: ['geheim'] },
}

const oneTimeCode: Member = {
  title: { nl: 'Eenmalige code', en: 'One-time code' },
  description: { nl: 'De tweede factor.', en: 'The second factor.' },
  keywords: { type: 'string', examples: ['123456'] },
}

const token: Member = {
  title: { nl: 'Token', en: 'Token' },
  description: {
    nl: 'Gaat als Bearer-token mee met elk volgend verzoek.',
    en: 'Goes along with every next request as a bearer token.',
  },
  keywords: { type: 'string', examples: ['token'] },
}

const expiry: Member = {
  title: { nl: 'Verloopt op', en: 'Expires at' },
  description: {
    nl: 'Het moment waarna de sessie niet meer geldt.',
    en: 'The moment after which the session is void.',
  },
  keywords: { type: 'string', format: 'date-time' },
}

function roleMember({ role }: Audience): Member {
  return {
    title: { nl: 'Rol', en: 'Role' },
    description: {
      nl: 'De werkrelatie waarin de gebruiker is aangemeld.',
      en: 'The working relation in which the user is logged in.',
    },
    keywords: { type: 'string', const: role.id },
  }
}

function memberSchema({ title, description, keywords }: Member, norms: readonly Id[]): JsonSchema {
  return { ...bilingual(title, description), ...keywords, 'x-norms': norms }
}

function closedSchema(audience: Audience, title: Text, description: Text, members: Readonly<Record<string, Member>>) {
  const norms = loginNorms(audience)
  return {
    ...bilingual(title, description),
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(members),
    properties: Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, memberSchema(member, norms)]),
    ),
  } as const satisfies JsonSchema
}

/** What one logs in with. The code is left optional only for a role that no norm asks two factors of. */
export function loginSchema(audience: Audience): JsonSchema {
  const title = { nl: 'Aanmelding', en: 'Login' }
  const description = { nl: 'Waarmee een gebruiker zich aanmeldt.', en: 'What a user logs in with.' }
  const members = { gebruikersnaam: username, wachtwoord: password, eenmaligeCode: oneTimeCode }
  const schema = closedSchema(audience, title, description, members)
  const isAsked = requirementsOf(audience, 'tweede-factor').length > 0
  const required = schema.required.filter((name) => isAsked || name !== 'eenmaligeCode')
  return withExample({ ...schema, required })
}

/** What logging in yields. */
export function newSessionSchema(audience: Audience): JsonSchema {
  const title = { nl: 'Nieuwe sessie', en: 'New session' }
  const description = { nl: 'Wat aanmelden oplevert.', en: 'What logging in yields.' }
  const members = { token, rol: roleMember(audience), verlooptOp: expiry }
  return withExample(closedSchema(audience, title, description, members))
}

/** Who is logged in. */
export function sessionSchema(audience: Audience): JsonSchema {
  const title = { nl: 'Sessie', en: 'Session' }
  const description = { nl: 'Wie er is aangemeld.', en: 'Who is logged in.' }
  return withExample(
    closedSchema(audience, title, description, { gebruikersnaam: username, rol: roleMember(audience) }),
  )
}
