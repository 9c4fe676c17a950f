import type { Text } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { refusalNorms } from '../norms.js'
import type { Reference, ResponseObject } from '../open-api-document.js'
import { describeInBoth, versionHeader } from './describe.js'

export type ProblemStatus = '400' | '401' | '403' | '404' | '500'

interface Problem {
  readonly status: ProblemStatus
  /** Its name among the responses of the document. */
  readonly name: string
  readonly title: Text
  readonly detail: Text
}

const problems: readonly Problem[] = [
  {
    status: '400',
    name: 'OngeldigeInvoer',
    title: { nl: 'Ongeldige invoer', en: 'Invalid input' },
    detail: {
      nl: 'De invoer past niet bij het contract; een gegeven dat er niet in staat, wordt geweigerd.',
      en: 'The input does not fit the contract; a datum that is not in it is refused.',
    },
  },
  {
    status: '401',
    name: 'NietAangemeld',
    title: { nl: 'Niet aangemeld', en: 'Not logged in' },
    detail: {
      nl: 'Er is geen geldige sessie, of het aanmelden is mislukt.',
      en: 'There is no valid session, or logging in failed.',
    },
  },
  {
    status: '403',
    name: 'NietToegestaan',
    title: { nl: 'Niet toegestaan', en: 'Not allowed' },
    detail: { nl: 'Deze rol mag deze bewerking niet uitvoeren.', en: 'This role may not perform this operation.' },
  },
  {
    status: '404',
    name: 'NietGevonden',
    title: { nl: 'Niet gevonden', en: 'Not found' },
    detail: {
      nl: 'Het record bestaat niet, of is voor deze gebruiker niet zichtbaar.',
      en: 'The record does not exist, or is not visible to this user.',
    },
  },
  {
    status: '500',
    name: 'InterneFout',
    title: { nl: 'Interne fout', en: 'Internal error' },
    detail: {
      nl: 'Het systeem kon het verzoek niet afhandelen.',
      en: 'The system could not handle the request.',
    },
  },
]

function printProblem(audience: Audience, { status, title, detail }: Problem): ResponseObject {
  const normen = status === '403' ? { normen: refusalNorms(audience) } : {}
  return {
    ...describeInBoth(detail),
    headers: versionHeader,
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Probleem' },
        example: { type: 'about:blank', title: title.nl, status: Number(status), detail: detail.nl, ...normen },
      },
    },
  }
}

/** References to the responses of these statuses. */
export function problemReferences(statuses: readonly ProblemStatus[]): Readonly<Record<string, Reference>> {
  const asked = problems.filter(({ status }) => statuses.includes(status))
  return Object.fromEntries(asked.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]))
}

/** The responses of these statuses, by name. */
export function problemResponses(
  audience: Audience,
  statuses: ReadonlySet<ProblemStatus>,
): Readonly<Record<string, ResponseObject>> {
  const asked = problems.filter(({ status }) => statuses.has(status))
  return Object.fromEntries(asked.map((problem) => [problem.name, printProblem(audience, problem)]))
}
