import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { type Culprit, culprits } from './culprits.js'
import { type CalendarApi, type LawCase, lawCases } from './law-cases.js'
import { loadVariant, readSource } from './load-variant.js'

/** Throwing is a fault like any other. */
function isRed(api: CalendarApi, { run, want }: LawCase): boolean {
  try {
    return !isDeepStrictEqual(run(api), want)
  } catch {
    return true
  }
}

function listRed(api: CalendarApi): readonly string[] {
  return lawCases.filter((lawCase) => isRed(api, lawCase)).map(({ fact }) => fact)
}

function loadCulprit({ file, from, to }: Culprit): CalendarApi {
  const text = readSource(file)
  expect(text.split(from), `\`${from}\` must occur in ${file} exactly once, or the culprit is stale`).toHaveLength(2)
  return loadVariant(
    file,
    text.replace(from, () => to),
  )
}

it('finds nothing wrong with the sound package', () => {
  expect(listRed(loadVariant())).toEqual([])
})

it.each(culprits)('catches: $name', (culprit) => {
  const red = listRed(loadCulprit(culprit))
  expect(red).toContain(culprit.caughtBy)
  expect(red.length, 'a variant that fails everywhere is broken, not faulty').toBeLessThan(lawCases.length)
})

it('has a culprit for every fact it tests', () => {
  const facts = new Set(lawCases.map(({ fact }) => fact))
  expect([...facts].filter((fact) => !culprits.some(({ caughtBy }) => caughtBy === fact))).toEqual([])
})
