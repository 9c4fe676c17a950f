import type { Audience } from '../audience.js'
import { loginSchema, newSessionSchema, sessionSchema } from '../components/session-schemas.js'
import { loginNorms } from '../norms.js'
import type { Route, Tag } from '../route.js'
import { sessionPlace, signInPlace } from './places.js'

const tag: Tag = { name: 'sessie', label: { nl: 'Aanmelden en de sessie', en: 'Logging in and the session' } }

/** `POST /sessies`: logging in, the one operation without a session. */
export function signInRoute(audience: Audience): Route {
  return {
    operationId: 'aanmelden',
    ...signInPlace,
    tag,
    summary: { nl: 'Aanmelden', en: 'Log in' },
    description: {
      nl: 'Begint een sessie. Waarom aanmelden mislukt, wordt niet verteld.',
      en: 'Begins a session. Why logging in fails is not told.',
    },
    norms: loginNorms(audience),
    needsLogin: false,
    body: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Aanmelding' } },
    success: {
      status: '201',
      description: { nl: 'De sessie is begonnen.', en: 'The session has begun.' },
      mediaType: 'application/json',
      schema: { $ref: '#/components/schemas/NieuweSessie' },
    },
    problems: ['400', '401', '500'],
    schemas: { Aanmelding: loginSchema(audience), NieuweSessie: newSessionSchema(audience) },
  }
}

/** `GET /sessie`: who is logged in. */
export function sessionRoute(audience: Audience): Route {
  return {
    operationId: 'sessie-inzien',
    ...sessionPlace,
    tag,
    summary: { nl: 'Sessie inzien', en: 'View the session' },
    description: { nl: 'Wie er is aangemeld en in welke rol.', en: 'Who is logged in and in which role.' },
    norms: loginNorms(audience),
    needsLogin: true,
    success: {
      status: '200',
      description: { nl: 'De sessie.', en: 'The session.' },
      mediaType: 'application/json',
      schema: { $ref: '#/components/schemas/Sessie' },
    },
    problems: ['401', '500'],
    schemas: { Sessie: sessionSchema(audience) },
  }
}
