import { type Id, quoteTypeScript, type Spec } from '@verzuimspec/vocabulary'
import { makeConstant } from '../declarations/make-constant.js'
import { makeTypeImport } from '../declarations/make-import.js'
import type { SourceFile } from '../source-file.js'

/** The file that says which norm base the other files came from, on which date, under which profile. */
export function makeNormBaseFile({ version, asOf }: Spec, profile: Id | undefined): SourceFile {
  return {
    path: 'norm-base.ts',
    statements: [
      makeTypeImport(['IsoDate', 'ProfileId'], './vocabulary.js'),
      makeConstant('The version of the norm base.', {
        name: 'normBaseVersion',
        type: 'string',
        initializer: quoteTypeScript(version),
      }),
      makeConstant('The date whose law the types hold, and answers that ask for no other.', {
        name: 'defaultAsOf',
        type: 'IsoDate',
        initializer: quoteTypeScript(asOf),
      }),
      makeConstant(
        'The profile whose positions the types hold, and answers that ask for no other; undefined is every default.',
        {
          name: 'defaultProfile',
          type: 'ProfileId | undefined',
          initializer: profile === undefined ? 'undefined' : quoteTypeScript(profile),
        },
      ),
    ],
  }
}
