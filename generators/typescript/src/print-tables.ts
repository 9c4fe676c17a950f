import type { NormBase } from '@verzuimspec/model'
import { printDoc } from './print-doc.js'
import { printKey } from './print-map.js'

/**
 * The parts that deciding, explaining, planning, retention and citing read, each with the texts that none of them
 * shows. What is not here, other generators read.
 */
const kept: Readonly<Partial<Record<keyof NormBase, readonly string[]>>> = {
  sources: ['note'],
  norms: ['order', 'declaredBecause'],
  roles: [],
  purposes: ['description'],
  facts: ['description'],
  duties: ['description'],
  actions: ['description'],
  events: ['description'],
  elements: ['description'],
  entities: [],
  rules: [],
  deadlines: [],
  retention: [],
  divergences: [],
  profiles: [],
}

function printEntry(entry: object, unshown: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([field]) => !unshown.includes(field))))
}

function printPart(name: string, entries: Readonly<Record<string, object>>, unshown: readonly string[]) {
  const lines = Object.entries(entries).map(([id, entry]) => `      ${printKey(id)}: ${printEntry(entry, unshown)},`)
  return lines.length === 0 ? [`    ${name}: {},`] : [`    ${name}: {`, ...lines, '    },']
}

// In an order of its own: a norm base read from its folder and one read from a file hold their parts in another order.
function printBase({ version, ...parts }: NormBase): readonly string[] {
  const printed = Object.entries(parts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, entries]) => {
      const unshown = kept[name as keyof NormBase]
      return unshown === undefined ? printPart(name, {}, []) : printPart(name, entries, unshown)
    })
  return [`    version: '${version}',`, ...printed]
}

/**
 * The parts of the file with the norm base itself, one entry a line so that a review sees what changed. A function
 * rather than a constant: an engine skips over its body until something is asked of it.
 */
export function printTables(base: NormBase): readonly string[] {
  return [
    "import type { Rules } from '@verzuimspec/rules'",
    [
      printDoc('The norm base with all its versions, without a date chosen.'),
      "export type Tables = Omit<Rules['spec'], 'asOf'>",
    ].join('\n'),
    [
      printDoc('The norm base as far as answers need it, made anew at each call.'),
      'export function readTables(): Tables {',
      '  return {',
      ...printBase(base),
      '  }',
      '}',
    ].join('\n'),
  ]
}
