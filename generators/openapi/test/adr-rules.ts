import type { OpenApiDocument } from '../src/index.js'
import { walk } from './contract.js'

/** A rule of the NLGov REST API Design Rules 2.2.0 that a machine can check; `find` lists what breaks it. */
export interface AdrRule {
  readonly id: string
  readonly find: (document: OpenApiDocument) => readonly string[]
}

type Part = Readonly<Record<string, unknown>>

const kebabPath = /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-zA-Z]+\}))+$/
const camelKey = /^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/
const semantic = /^\d+\.\d+\.\d+(-[\da-z.-]+)?(\+[\da-z.-]+)?$/i

const pathsOf = ({ paths }: OpenApiDocument) => Object.keys(paths)

function operationsOf({ paths }: OpenApiDocument): readonly (readonly [string, Part])[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [`${method} ${path}`, { ...operation } as Part] as const),
  )
}

/** A part of the document, the target of its `$ref` when it is a reference; no name in these pointers is escaped. */
function resolve(document: OpenApiDocument, part: unknown): Part {
  const { $ref } = part as { readonly $ref?: string }
  if ($ref === undefined) return part as Part
  const names = $ref.replace('#/', '').split('/')
  return names.reduce<Part>((value, name) => (value[name] ?? {}) as Part, { ...document })
}

function responsesOf(document: OpenApiDocument): readonly (readonly [string, string, Part])[] {
  return operationsOf(document).flatMap(([place, { responses }]) =>
    Object.entries(responses as Part).map(([status, part]) => [place, status, resolve(document, part)] as const),
  )
}

function parametersOf(document: OpenApiDocument): readonly (readonly [string, Part])[] {
  return operationsOf(document).flatMap(([place, { parameters }]) =>
    ((parameters ?? []) as readonly unknown[]).map((part) => [place, resolve(document, part)] as const),
  )
}

function lacksProblem(document: OpenApiDocument, { content }: Part): boolean {
  const { 'application/problem+json': media } = (content ?? {}) as { readonly [type: string]: Part | undefined }
  const { properties = {} } = resolve(document, media?.schema ?? {})
  return !['status', 'title', 'detail'].every((member) => member in (properties as Part))
}

function needsBadRequest([place, { parameters }]: readonly [string, Part]): boolean {
  return /^(put|post|patch) /.test(place) || (Array.isArray(parameters) && parameters.length > 0)
}

function misdates([pointer, { format }]: readonly [string, Part]): boolean {
  return /\/properties\/(datum|date|\w*D(atum|ate)|(datum|date)[A-Z]\w*)$/.test(pointer) && format !== 'date'
}

const where = (found: readonly (readonly [string, ...unknown[]])[]) => found.map(([place]) => place)

/** The rules, by their identifiers in the standard. */
export const adrRules: readonly AdrRule[] = [
  {
    id: '/core/path-segments-kebab-case',
    find: (document) => pathsOf(document).filter((path) => !kebabPath.test(path.replace(/\/$/, ''))),
  },
  { id: '/core/no-trailing-slash', find: (document) => pathsOf(document).filter((path) => path.endsWith('/')) },
  {
    id: '/core/query-keys-camel-case',
    find: (document) =>
      where(parametersOf(document).filter(([, part]) => part.in === 'query' && !camelKey.test(String(part.name)))),
  },
  {
    id: '/core/transport/no-sensitive-uris',
    find: (document) => where(parametersOf(document).filter(([, { name }]) => name !== 'id')),
  },
  {
    id: '/core/http-methods',
    find: (document) => where(operationsOf(document).filter(([place]) => !/^(get|post|put|patch|delete) /.test(place))),
  },
  {
    id: '/core/uri-version',
    find: ({ servers }) =>
      servers.length > 0 && servers.every(({ url }) => /^https:.*\/v\d+$/.test(url)) ? [] : ['servers'],
  },
  {
    id: '/core/semver',
    find: ({ info, servers }) => {
      const version = String(info.version)
      const isTold = servers.every(({ url }) => url.endsWith(`/v${version.split('.')[0]}`))
      return semantic.test(version) && isTold ? [] : [version]
    },
  },
  {
    id: '/core/version-header',
    find: (document) =>
      where(responsesOf(document).filter(([, , { headers }]) => !('API-Version' in ((headers ?? {}) as Part)))),
  },
  {
    id: '/core/doc-openapi-contact',
    find: ({ info }) => ['name', 'url', 'email'].filter((field) => !(field in ((info.contact ?? {}) as Part))),
  },
  { id: '/core/doc-openapi', find: ({ openapi }) => (/^3\.\d+\.\d+$/.test(openapi) ? [] : [openapi]) },
  {
    id: '/core/error-handling/problem-details',
    find: (document) =>
      where(responsesOf(document).filter(([, status, part]) => /^[45]/.test(status) && lacksProblem(document, part))),
  },
  {
    id: '/core/error-handling/invalid-input',
    find: (document) => [
      ...where(operationsOf(document).filter((one) => needsBadRequest(one) && !('400' in (one[1].responses as Part)))),
      ...where(responsesOf(document).filter(([, status]) => status === '422')),
    ],
  },
  {
    id: '/core/date-time/date-omit-time-portion',
    find: (document) => where(walk(document.components.schemas).filter(misdates)),
  },
  {
    id: '/core/date-time/timezone',
    find: (document) =>
      where(walk(document).filter(([, { format }]) => /^(time|date-time-local)$/.test(String(format)))),
  },
  {
    id: 'schema names in UpperCamelCase',
    find: ({ components }) => Object.keys(components.schemas).filter((name) => !/^([A-Z][a-z\d]*)+$/.test(name)),
  },
]
