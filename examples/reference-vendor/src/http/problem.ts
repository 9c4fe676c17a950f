import type { Finding } from '../contract/validators.js'

/** The body of every refusal and failure (RFC 9457), as the contracts have it. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly normen?: readonly string[]
  readonly errors?: readonly Finding[]
}

const titles: Readonly<Record<number, string>> = {
  400: 'Ongeldige invoer',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  500: 'Interne fout',
}

/** A problem under the title of its status. */
export function makeProblem(
  status: number,
  detail: string,
  more: { readonly errors?: readonly Finding[]; readonly normen?: readonly string[] } = {},
): Problem {
  return Object.freeze({ type: 'about:blank', title: titles[status] ?? 'Fout', status, detail, ...more })
}
