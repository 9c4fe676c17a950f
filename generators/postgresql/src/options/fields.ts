import { UnknownIdError } from '@verzuimspec/vocabulary'
import { pointerTo, type Report } from './problem.js'

/** Values as JSON gives them. */
export type Fields = Readonly<Record<string, unknown>>

/** The properties of an object, those with the value `undefined` left out; none, with a problem noted, otherwise. */
export function readFields(value: unknown, pointer: string, report: Report): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
  }
  report(pointer, `it is ${describe(value)}; expected an object; write it between braces`)
  return {}
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

/** Notes a problem for every property that is not among the known ones, and for every required one that is missing. */
export function checkFields(
  fields: Fields,
  pointer: string,
  known: { readonly required: readonly string[]; readonly optional: readonly string[] },
  report: Report,
): void {
  const all = [...known.required, ...known.optional]
  for (const name of Object.keys(fields).filter((name) => !all.includes(name))) {
    const expected = all.map((option) => `\`${option}\``).join(', ')
    report(pointerTo(pointer, name), `\`${name}\` is no option here; expected one of ${expected}; correct or remove it`)
  }
  for (const name of known.required.filter((name) => !Object.hasOwn(fields, name))) {
    report(pointer, `\`${name}\` is missing; expected it on every such object; add it`)
  }
}

/** The items of a list; none, with a problem noted, when it is no list. */
export function readList(value: unknown, pointer: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value
  report(pointer, `it is ${describe(value)}; expected a list; write it between square brackets`)
  return []
}

/** One of a few words; `undefined`, with a problem noted, otherwise. */
export function readChoice<T extends string>(
  value: unknown,
  choices: readonly T[],
  pointer: string,
  report: Report,
): T | undefined {
  const choice = choices.find((known) => known === value)
  if (choice === undefined) {
    report(
      pointer,
      `${JSON.stringify(value)} is not known here; expected ${choices.map((known) => `\`${known}\``).join(' or ')}; choose one`,
    )
  }
  return choice
}

/** The entry an identifier names; `undefined`, with a problem noted, when there is none. */
export function readEntry<T>(
  kind: string,
  value: unknown,
  entries: Readonly<Record<string, T>>,
  pointer: string,
  report: Report,
): T | undefined {
  if (typeof value === 'string' && Object.hasOwn(entries, value)) return entries[value]
  // An object may bring a `toString` that is no function, so only its JSON is safe to show.
  const shown = typeof value === 'string' ? value : String(JSON.stringify(value))
  report(pointer, new UnknownIdError(kind, shown, Object.keys(entries)).message)
  return undefined
}
