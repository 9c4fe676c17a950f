const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#([0-9]{1,7});/g, (_, digits: string) => codePoint(Number(digits)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

const decodeEscapes = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const decodeBase64 = (text: string): string =>
  (text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8')).join(' ')

const decodeHex = (text: string): string =>
  (text.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []).map((run) => Buffer.from(run, 'hex').toString('utf8')).join(' ')

const joinLetters = (text: string): string => text.replace(/[\s._-]+/g, '')

const decoders = [decodePercent, decodeEntities, decodeEscapes, decodeBase64, decodeHex, joinLetters]

/**
 * A text as a reader could see it: as it is, and with each encoding undone that a datum may travel in (percent,
 * HTML entities, JSON escapes, base64, hex, letters spread by separators). All in lower case.
 *
 * @example
 * decodeViews('ZGViYWZpZ28=').includes('debafigo') // true
 */
export function decodeViews(text: string): readonly string[] {
  const views = [text, ...decoders.map((decode) => decode(text))]
  return [...new Set(views.map((view) => view.normalize('NFKC').toLowerCase()))]
}
