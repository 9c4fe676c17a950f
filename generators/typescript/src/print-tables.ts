import type { NormBase } from '@verzuimspec/model'
import { printDoc } from './print-doc.js'
import { printKey } from './print-map.js'

/** What deciding, explaining, planning, retention and citing read; the rest is for other generators. */
const kept: ReadonlySet<keyof NormBase> = new Set([
  'sources',
  'norms',
  'roles',
  'purposes',
  'facts',
  'duties',
  'actions',
  'events',
  'elements',
  'entities',
  'rules',
  'deadlines',
  'retention',
  'divergences',
  'profiles',
])

function printPart(name: string, entries: object): readonly string[] {
  const lines = Object.entries(entries).map(([id, entry]) => `      ${printKey(id)}: ${JSON.stringify(entry)},`)
  return lines.length === 0 ? [`    ${name}: {},`] : [`    ${name}: {`, ...lines, '    },']
}

function printBase(base: NormBase): readonly string[] {
  return Object.entries(base).flatMap(([name, part]) => {
    if (typeof part === 'string') return [`    ${name}: '${part}',`]
    return printPart(name, kept.has(name as keyof NormBase) ? part : {})
  })
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
      printDoc(
        'The norm base as far as deciding, explaining, planning, retention and citing need it; made anew at each call.',
      ),
      'export function readTables(): Tables {',
      '  return {',
      ...printBase(base),
      '  }',
      '}',
    ].join('\n'),
  ]
}
