import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import * as api from '../src/index.js'
import { listDataCulprits, withFault } from './data-culprits.js'
import { survivors } from './data-culprits-survivors.js'
import type { CalendarApi, LawCase } from './law/law-case.js'
import { lawCases } from './law-cases.js'
import { normBase } from './norm-base.js'

function isRed(variant: CalendarApi, { run, want }: LawCase): boolean {
  try {
    return !isDeepStrictEqual(run(variant), want)
  } catch {
    return true
  }
}

const cases = lawCases.filter(({ onNormBase }) => onNormBase)
const culprits = listDataCulprits(normBase)

it('notices a term that is longer than the norm base has it, but for those it says why it does not', () => {
  const longer = culprits.filter(({ name }) => name.endsWith(': is longer'))
  const missed = longer.filter((culprit) => {
    const variant = withFault(api, normBase, culprit)
    return !cases.some((one) => isRed(variant, one))
  })
  expect(missed.map(({ name }) => name.replace(': is longer', '')).sort()).toEqual(Object.keys(survivors).sort())
})

it('has a fault in the norm base that shows for every fact on planning', () => {
  const notShown = new Set(cases.map(({ fact }) => fact).filter((fact) => !/^(R(?!14)|D1[89])/.test(fact)))
  for (const culprit of culprits) {
    const variant = withFault(api, normBase, culprit)
    // A fact that a fault shows for already need not be asked again.
    const asked = cases.filter(({ fact }) => notShown.has(fact))
    for (const one of asked.filter((asks) => isRed(variant, asks))) notShown.delete(one.fact)
    if (notShown.size === 0) break
  }
  expect([...notShown]).toEqual([])
})
