import type { Report } from '@verzuimspec/input'
import type { Contact, OpenApiOptions } from './options.js'

/** Who publishes the contract: the options with what was left out filled in. */
export interface Publisher {
  readonly serverUrl: string
  readonly title: string
  readonly version: string
  readonly contact: Contact
  readonly profile?: string
}

const nobody: Contact = Object.freeze({
  name: 'Beheerder van het verzuimsysteem',
  url: 'https://verzuim.example.invalid',
  email: 'beheer@example.invalid',
})

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function checkServerUrl(url: string, major: string, report: Report): void {
  if (isHttp(url) && url.endsWith(`/v${major}`)) return
  report.refuse(['serverUrl'], {
    nl: {
      wrong: `\`${url}\` is geen adres voor deze versie van de API`,
      expected: `een http-adres dat eindigt op \`/v${major}\`, zonder schuine streep erachter`,
      mend: 'herstel `serverUrl` of `version` (API-regels van de overheid, /core/uri-version)',
    },
    en: {
      wrong: `\`${url}\` is no address for this version of the API`,
      expected: `an http address ending in \`/v${major}\`, without a slash after it`,
      mend: 'mend `serverUrl` or `version` (Dutch API rules, /core/uri-version)',
    },
  })
}

/** Fills in what was left out, and reports an address that the Dutch API rules refuse. */
export function choosePublisher(options: OpenApiOptions, report: Report): Publisher {
  const { title = 'Verzuim-API', version = '1.0.0', contact = nobody, profile } = options
  const [major = ''] = version.split('.')
  const { serverUrl = `https://verzuim.example.invalid/v${major}` } = options
  checkServerUrl(serverUrl, major, report)
  return { title, version, contact, serverUrl, ...(profile === undefined ? {} : { profile }) }
}
