import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import type { Culprit } from './culprits/culprit.js'
import { joiningCulprits } from './culprits/joining.js'
import { retentionCulprits } from './culprits/retention.js'
import { rolloverCulprits } from './culprits/rollover.js'
import { termsCulprits } from './culprits/terms.js'
import type { CalendarApi, LawCase } from './law/law-case.js'
import { lawCases } from './law-cases.js'
import { loadVariant, readSource } from './load-variant.js'

/** Each must be caught; one whose `from` is no longer in the source is stale. */
const culprits = [...joiningCulprits, ...termsCulprits, ...rolloverCulprits, ...retentionCulprits]

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

// What the norm base itself says has faults of its own: see data-culprits.test.ts.
it('has a culprit for every fact it tests', () => {
  const facts = new Set(lawCases.filter(({ onNormBase }) => onNormBase !== true).map(({ fact }) => fact))
  expect([...facts].filter((fact) => !culprits.some(({ caughtBy }) => caughtBy === fact))).toEqual([])
})
