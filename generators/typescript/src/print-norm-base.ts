import type { Spec } from '@verzuimspec/model'
import type { TypeScriptOptions } from './options.js'
import { printDoc } from './print-doc.js'

function printConstant(doc: string, name: string, type: string, value: string): string {
  return [printDoc(doc), `export const ${name}: ${type} = ${value}`].join('\n')
}

/** The parts of the file that says which norm base the other files came from, on which date, under which profile. */
export function printNormBase(spec: Spec, { profile }: TypeScriptOptions): readonly string[] {
  const chosen = profile === undefined ? 'undefined' : `'${profile}'`
  return [
    "import type { IsoDate, ProfileId } from './vocabulary.js'",
    printConstant('The version of the norm base.', 'normBaseVersion', 'string', `'${spec.version}'`),
    printConstant(
      'The date whose law the types hold, and answers that ask for no other.',
      'defaultAsOf',
      'IsoDate',
      `'${spec.asOf}'`,
    ),
    printConstant(
      'The profile whose positions the types hold, and answers that ask for no other; undefined is every default.',
      'defaultProfile',
      'ProfileId | undefined',
      chosen,
    ),
  ]
}
