import type { Fault } from './fault.js'
import { judgeLines } from './lines.js'
import type { TreeFile } from './tree.js'

const email = /(?<![\w.+-])[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})\b/gi
const url =
  /\b(?:https?|wss?|postgres(?:ql)?|mysql|mariadb):\/\/(?:[^\s/@"'`<>]*@)?(\[[\da-f:]+\]|[\w-]+(?:\.[\w-]+)+)/gi

// A licence names the house it comes from.
const licence = /(^|\/)LICENSE$/
const fixturePath = /\.test(-d)?\.ts$|(^|\/)(fixtures?|golden|scenarios|test|examples)\//

/** Hosts with a dot that name nobody: this machine, and the names of vocabularies and of public law. */
const harmless = new Set([
  '127.0.0.1',
  '0.0.0.0',
  '[::1]',
  'json-schema.org',
  'spec.openapis.org',
  'in-toto.io',
  'www.w3.org',
  'w3id.org',
  'wetten.overheid.nl',
  'eur-lex.europa.eu',
])

const isReserved = (host: string) => /(^|\.)example\.invalid$/i.test(host)

const listHosts = (line: string, pattern: RegExp) =>
  [...line.matchAll(pattern)].map(([, host = '']) => host.toLowerCase())

function judgeEmail(line: string): string | undefined {
  const host = listHosts(line, email).find((found) => !isReserved(found))
  return host && `it has an e-mail address at ${host}: use one at example.invalid`
}

function judgeUrl(line: string): string | undefined {
  const host = listHosts(line, url).find((found) => !isReserved(found) && !harmless.has(found))
  return host && `it names the host ${host}: made-up systems live at example.invalid`
}

/** Finds e-mail addresses anywhere, and hosts in fixtures, that could reach somebody. */
export function findReachableAddresses(files: readonly TreeFile[]): readonly Fault[] {
  return files.flatMap((file) => [
    ...judgeLines(file, judgeEmail),
    ...(fixturePath.test(file.path) && !licence.test(file.path) ? judgeLines(file, judgeUrl) : []),
  ])
}
