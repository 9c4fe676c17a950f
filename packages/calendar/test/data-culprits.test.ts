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
const noticed = listDataCulprits(normBase).map((culprit) => {
  const variant = withFault(api, normBase, culprit)
  return { ...culprit, facts: new Set(cases.filter((one) => isRed(variant, one)).map(({ fact }) => fact)) }
})

it('notices a term that is longer than the norm base has it, but for those it says why it does not', () => {
  const missed = noticed.filter(({ name, facts }) => name.endsWith(': is longer') && facts.size === 0)
  expect(missed.map(({ name }) => name.replace(': is longer', '')).sort()).toEqual(Object.keys(survivors).sort())
})

it('has a fault in the norm base that shows for every fact on planning', () => {
  const shown = new Set(noticed.flatMap(({ facts }) => [...facts]))
  const facts = new Set(cases.map(({ fact }) => fact).filter((fact) => !/^(R(?!14)|D1[89])/.test(fact)))
  expect([...facts].filter((fact) => !shown.has(fact))).toEqual([])
})
