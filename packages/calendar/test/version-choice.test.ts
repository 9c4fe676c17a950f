import type { Deadline, DeadlineVersion, Id, NormBase } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AbsenceCase, compileCalendar, type Step } from '../src/index.js'
import { makeArbitraryCase } from './arbitrary-case.js'
import { deadlineOf, withDeadlines } from './fixture.js'
import { normBase } from './norm-base.js'

/** Months, weeks, days and counts back around two changes of the law, none of which can be told by its length alone. */
const changing = withDeadlines({
  ...deadlineOf('termijn', {}),
  versions: [
    { validFrom: '2012-01-01', validTo: '2013-06-30', lastDay: 'P20M', counting: ['samengeteld', 'zonder-verlof'] },
    { validFrom: '2013-07-01', validTo: '2024-01-31', lastDay: 'P87W', countsFirstDay: true },
    { validFrom: '2024-02-01', lastDay: '-P13W', from: 'einde-samentelling' },
  ].map((version) => ({
    ...(deadlineOf('termijn', {}).versions[0] as DeadlineVersion),
    ...(version as Partial<DeadlineVersion>),
    inForceOn: 'last-day',
  })),
})

/** A version of a deadline as if it were the only law there ever was. */
function standAlone(deadline: Deadline, version: DeadlineVersion): Deadline {
  const { validFrom: _from, validTo: _to, inForceOn: _on, ...always } = version
  return { ...deadline, versions: [always] }
}

function planAlone(base: NormBase, deadline: Deadline, absence: AbsenceCase): readonly (Step | undefined)[] {
  return deadline.versions.map((version) => {
    const deadlines = { ...base.deadlines, [deadline.id]: standAlone(deadline, version) }
    const { steps } = compileCalendar({ ...base, deadlines }).plan(absence)
    return steps.find((step) => step.deadline === deadline.id)
  })
}

/** The naive choice: work every version out, and take the first whose own last day is not past the law it stands in. */
function chooseNaively(deadline: Deadline, alone: readonly (Step | undefined)[], first: string): string | undefined {
  for (const [at, { validFrom = '', validTo = '9999' }] of deadline.versions.entries()) {
    const lastDay = alone[at]?.lastDay ?? first
    if (at === 0 && lastDay < validFrom) return undefined
    if (lastDay <= validTo) return alone[at]?.lastDay
  }
  return undefined
}

// What ends a deadline may hide a version that would give way; here only what the choice gives is compared.
const chosenByLastDay = Object.values(normBase.deadlines)
  .filter(({ versions, nature }) => versions[0]?.inForceOn === 'last-day' && versions.length > 1 && nature !== 'moment')
  .map(({ endsWith: _ends, ...deadline }): Deadline => deadline)

const cases: readonly (readonly [Id, NormBase, Deadline])[] = [
  ['termijn', changing, changing.deadlines.termijn as Deadline],
  ...chosenByLastDay.map((deadline) => {
    const deadlines = { ...normBase.deadlines, [deadline.id]: deadline }
    return [deadline.id, { ...normBase, deadlines }, deadline] as const
  }),
]

it.each(cases)('chooses of %s the version that working all of them out would choose', (id, base, deadline) => {
  const calendar = compileCalendar(base)
  fc.assert(
    fc.property(makeArbitraryCase(base), (absence) => {
      const { steps, eersteZiektedag } = calendar.plan(absence)
      const alone = planAlone(base, deadline, absence)
      fc.pre(alone.every((step) => step !== undefined))
      const lastDay = steps.find(({ deadline: named }) => named === id)?.lastDay
      expect(lastDay).toBe(chooseNaively(deadline, alone, eersteZiektedag))
    }),
    { numRuns: 100 },
  )
})
