import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { schemas, treeWith } from '../../test/fixture.js'
import { parseTree } from '../tree/parse-tree.js'
import { formatNormBase } from './format-norm-base.js'
import { orderKeys } from './order-keys.js'

function format(path: string, content: string): string | undefined {
  return formatNormBase(parseTree([{ path, content }], 'spec'), schemas)[0]?.content
}

it('leaves a tree in order alone', () => {
  expect(formatNormBase(treeWith(), schemas)).toEqual([])
})

it('moves a key with its comments and leaves the rest of the text as it was', () => {
  const given = `# The glossary.

# About absence.
verzuim: # the word
  not: [ziekteverlof,   'ziek zijn']
  # Wat het is.
  # En wat niet.
  meaning: { en: "Not working", nl: Niet werken } # kort
  en: Absence


  # De naam.
  nl:   Verzuim
# About the end.
herstel:
  en: Recovery
  nl: Herstel
  meaning:
    en: >-
      Working
      again.
    nl: |
      Weer werken.
# The end.
`
  expect(format('terms/voorbeeld.yaml', given)).toBe(`# The glossary.

# About absence.
verzuim: # the word
  # De naam.
  nl:   Verzuim
  en: Absence
  # Wat het is.
  # En wat niet.
  meaning: { nl: Niet werken, en: "Not working" } # kort


  not: [ziekteverlof,   'ziek zijn']
# About the end.
herstel:
  nl: Herstel
  en: Recovery
  meaning:
    nl: |
      Weer werken.
    en: >-
      Working
      again.
# The end.
`)
})

it('orders the items of lists', () => {
  const given = `nl: Dossier
en: File
keeper: werkgever
entities: [verzuimgeval]
versions:
  - norms:
      - a/b
    bound: maximum
    # Two years.
    term: P2Y
    start: einde-dienst
  - { bound: minimum, term: P1Y, start: einde-dienst, norms: [a/b] }
`
  expect(format('retention/verzuimdossier.yaml', given)).toBe(`nl: Dossier
en: File
keeper: werkgever
entities: [verzuimgeval]
versions:
  - start: einde-dienst
    # Two years.
    term: P2Y
    bound: maximum
    norms:
      - a/b
  - { start: einde-dienst, term: P1Y, bound: minimum, norms: [a/b] }
`)
})

it('keeps the order of properties, positions and choices, and of the entries of a file', () => {
  const given = 'nl: Geval\nen: Case\ncollection: gevallen\nmodule: verzuim\nproperties:\n  norms: a\n  nl: b\n'
  expect(format('entities/verzuimgeval.yaml', given)).toBeUndefined()
  expect(format('facts/voorbeeld.yaml', 'norms: { nl: a, en: b }\nnl: { nl: a, en: b }\n')).toBeUndefined()
})

it('says the same in order, whatever the order it was given, and is then in order', () => {
  const lines = {
    nl: 'nl: Rol',
    en: 'en: "Role" # name',
    description: 'description:\n  en: Long\n  # dutch\n  nl: Lang',
    secrecy: 'secrecy: none',
    within: '# above\nwithin: arts',
    norms: 'norms:\n  - a/b\n  - c/d',
  }
  const keys = Object.keys(lines) as (keyof typeof lines)[]
  fc.assert(
    fc.property(fc.shuffledSubarray(keys, { minLength: 1 }), (shuffled) => {
      const given = `${shuffled.map((key) => lines[key]).join('\n')}\n`
      const formatted = format('roles/arts.yaml', given) ?? given
      expect(parse(formatted)).toEqual(parse(given))
      expect(Object.keys(parse(formatted))).toEqual(orderKeys(schemas.entryShape('roles'), shuffled))
      expect(formatted).toHaveLength(given.length)
      expect(format('roles/arts.yaml', formatted)).toBeUndefined()
    }),
    { numRuns: 40 },
  )
})
