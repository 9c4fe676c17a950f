import type { Bound, Deadline, DeadlineVersion, NormBase } from '@verzuimspec/vocabulary'
import type { CalendarApi } from './law/law-case.js'

/** A deliberate fault in the terms themselves: the norm base with one thing of one deadline different. */
export interface DataCulprit {
  readonly name: string
  readonly change: (base: NormBase) => NormBase
}

type Change = readonly [what: string, deadline: Deadline]

function lengthen(lastDay: string): string {
  if (lastDay === 'P0D') return 'P1D'
  return lastDay.replace(/\d+/, (amount) => String(Number(amount) + 1))
}

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T
}

/** Faults in one bound, each as the list it stands in. */
function changeBounds(bounds: readonly Bound[]): readonly (readonly [string, readonly Bound[]])[] {
  return bounds.flatMap((bound, at) => {
    const put = (other: Bound) => bounds.with(at, other)
    return [
      [`bound ${at + 1} is gone`, bounds.toSpliced(at, 1)] as const,
      ...(bound.lastDay === undefined
        ? []
        : [[`bound ${at + 1} is longer`, put({ ...bound, lastDay: lengthen(bound.lastDay) })] as const]),
      ...(bound.countsFirstDay
        ? [[`bound ${at + 1} leaves out its first day`, put(without(bound, 'countsFirstDay'))] as const]
        : []),
      ...(bound.rollsOver ? [[`bound ${at + 1} does not roll`, put(without(bound, 'rollsOver'))] as const] : []),
      ...(bound.delayOf ? [[`bound ${at + 1} forgets the delay`, put(without(bound, 'delayOf'))] as const] : []),
      ...(bound.regimes ? [[`bound ${at + 1} holds for all`, put(without(bound, 'regimes'))] as const] : []),
      ...(bound.when ?? []).map(
        (guard, guarded) =>
          [
            `bound ${at + 1} does not ask ${guard.event} ${guard.is}`,
            put({ ...bound, when: (bound.when ?? []).toSpliced(guarded, 1) }),
          ] as const,
      ),
    ]
  })
}

/** Faults in one version. */
function changeVersion(version: DeadlineVersion): readonly (readonly [string, DeadlineVersion])[] {
  const { lastDay, countsFirstDay = false, rollsOver, counting, notAfter = [], notBefore = [] } = version
  return [
    ['is longer', { ...version, lastDay: lengthen(lastDay) }],
    ...(countsFirstDay ? [['leaves out its first day', { ...version, countsFirstDay: false }] as const] : []),
    ...(rollsOver ? [['does not roll', { ...version, rollsOver: false }] as const] : []),
    ...counting.map(
      (ground) => [`counts ${ground}`, { ...version, counting: counting.filter((g) => g !== ground) }] as const,
    ),
    ...(version.outerLastDay ? [['has no outer day', without(version, 'outerLastDay')] as const] : []),
    ...(version.opens ? [['opens at its start', without(version, 'opens')] as const] : []),
    ...(version.extendedBy ? [['is not extended', without(version, 'extendedBy')] as const] : []),
    ...(version.shortenedBy ? [['is not shortened', without(version, 'shortenedBy')] as const] : []),
    ...(version.inForceOn ? [['is picked by its start', without(version, 'inForceOn')] as const] : []),
    ...changeBounds(notAfter).map(([what, bounds]) => [`cap: ${what}`, { ...version, notAfter: bounds }] as const),
    ...changeBounds(notBefore).map(([what, bounds]) => [`floor: ${what}`, { ...version, notBefore: bounds }] as const),
    ...version.readings.map(
      ({ position }) =>
        [
          `has no reading ${position.position}`,
          { ...version, readings: version.readings.filter((r) => r.position !== position) },
        ] as const,
    ),
  ]
}

const WHOLE = ['regimes', 'requires', 'unless', 'when', 'endsWith', 'metBy', 'outlastsRecovery', 'deviation'] as const

/** Every fault of one kind in one deadline. */
export function changeDeadline(deadline: Deadline): readonly Change[] {
  const whole = WHOLE.filter((key) => deadline[key] !== undefined)
  return [
    ...whole.map((key) => [`${deadline.id} has no ${key}`, without(deadline, key)] as const),
    ...deadline.versions.flatMap((version, at) =>
      changeVersion(version).map(
        ([what, changed]) =>
          [
            `${deadline.id}, version ${at + 1}: ${what}`,
            { ...deadline, versions: deadline.versions.with(at, changed) },
          ] as const,
      ),
    ),
  ]
}

/** Every fault in every deadline of a norm base. */
export function listDataCulprits(base: NormBase): readonly DataCulprit[] {
  return Object.values(base.deadlines).flatMap((deadline) =>
    changeDeadline(deadline).map(([name, changed]) => ({
      name,
      change: (on: NormBase) => ({ ...on, deadlines: { ...on.deadlines, [deadline.id]: changed } }),
    })),
  )
}

/** The package as it is, on a norm base with a fault in it; other norm bases it leaves alone. */
export function withFault(api: CalendarApi, base: NormBase, { change }: DataCulprit): CalendarApi {
  const faulty = change(base)
  const swap = (on: NormBase) => (on === base ? faulty : on)
  return {
    ...api,
    planCase: (on, ...rest) => api.planCase(swap(on), ...rest),
    retainUntil: (on, ...rest) => api.retainUntil(swap(on), ...rest),
  }
}
