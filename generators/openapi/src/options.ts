import type { Id } from '@verzuimspec/vocabulary'

/** Whom users of the API turn to; the Dutch API rules want all three. */
export interface Contact {
  readonly name: string
  readonly url: string
  readonly email: string
}

/** What `generateOpenApi` may be told. */
export interface OpenApiOptions {
  /** The roles to write contracts for; every role that uses an absence system when left out. */
  readonly roles?: readonly Id[]
  /** Where the API lives, ending in its major version: `https://verzuim.example.invalid/v1`. */
  readonly serverUrl?: string
  /** The name of the API; the role is added to it. */
  readonly title?: string
  /** The version of the API, semantic, its major the one in `serverUrl`; `1.0.0` when left out. */
  readonly version?: string
  readonly contact?: Contact
  /** The profile whose positions shape the contracts; the defaults of the norm base without it. */
  readonly profile?: Id
}

/** Who publishes the contract: the options with what was left out filled in. */
export interface Publisher {
  readonly serverUrl: string
  readonly title: string
  readonly version: string
  readonly contact: Contact
  readonly profile?: Id
}

const semantic = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-z.-]+)?(\+[\da-z.-]+)?$/i

function majorOf(version: string): string {
  const major = semantic.exec(version)?.[1]
  if (major !== undefined) return major
  throw new RangeError(
    `\`${version}\` is no semantic version; expected three numbers such as \`1.0.0\`; mend \`version\` (Dutch API rules, /core/semver)`,
  )
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function requireServerUrl(url: string, major: string): string {
  if (isHttp(url) && url.endsWith(`/v${major}`)) return url
  throw new RangeError(
    `\`${url}\` is no address for this version of the API; expected an http address ending in \`/v${major}\`, without a slash after it; mend \`serverUrl\` or \`version\` (Dutch API rules, /core/uri-version)`,
  )
}

const nobody: Contact = Object.freeze({
  name: 'Beheerder van het verzuimsysteem',
  url: 'https://verzuim.example.invalid',
  email: 'beheer@example.invalid',
})

/** Fills in what was left out, and refuses a version or address that the Dutch API rules refuse. */
export function publisherOf(options: OpenApiOptions): Publisher {
  const { title = 'Verzuim-API', version = '1.0.0', contact = nobody, profile } = options
  const major = majorOf(version)
  const serverUrl = requireServerUrl(options.serverUrl ?? `https://verzuim.example.invalid/v${major}`, major)
  return { title, version, contact, serverUrl, ...(profile === undefined ? {} : { profile }) }
}
