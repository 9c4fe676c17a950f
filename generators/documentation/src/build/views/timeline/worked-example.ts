import { planCase } from '@verzuimspec/calendar'
import type { Id, IsoDate, Position, Spec } from '@verzuimspec/vocabulary'
import { takePosition } from '../../site/take-position.js'

/** The last day of a step under one position. */
export interface ReadingDay {
  readonly position: Position
  readonly lastDay: IsoDate | undefined
}

/** A step of the example, under the default positions and under each other one. */
export interface ExampleStep {
  readonly deadline: Id
  readonly lastDay: IsoDate | undefined
  readonly others: readonly ReadingDay[]
}

type Events = Readonly<Record<Id, IsoDate>>

/** 5 January of the year of the norm base: fixed, so that a page changes once a year and not every day. */
export function exampleFirstDay({ asOf }: Spec): IsoDate {
  return `${asOf.slice(0, 4)}-01-05`
}

/** The duties other terms start from, each taken on its last permitted day. */
function takeStepsInTime(spec: Spec, firstDay: IsoDate): Events {
  const { steps } = planCase(spec, { spells: [{ from: firstDay }] })
  const taken = steps.flatMap(({ deadline, nature, lastDay }) =>
    nature !== 'duty' || spec.events[deadline] === undefined || lastDay === undefined
      ? []
      : [[deadline, lastDay] as const],
  )
  return Object.fromEntries(taken)
}

function listPositions(spec: Spec, divergences: readonly Id[]): readonly { divergence: Id; position: Position }[] {
  return divergences.flatMap((id) => {
    const divergence = spec.divergences[id]
    const others = divergence?.positions.filter((position) => position.id !== divergence.default) ?? []
    return others.map((position) => ({ divergence: id, position }))
  })
}

function findLastDay(spec: Spec, firstDay: IsoDate, events: Events, deadline: Id, profile?: Id): IsoDate | undefined {
  const options = profile === undefined ? {} : { profile }
  const { steps } = planCase(spec, { spells: [{ from: firstDay }], events }, options)
  return steps.find((step) => step.deadline === deadline)?.lastDay
}

/**
 * The planning of an absence that starts on `firstDay` and goes on, each step under every reading of its term. Days
 * come from the calendar; steps in its order.
 */
export function planExample(spec: Spec, firstDay: IsoDate): readonly ExampleStep[] {
  const events = takeStepsInTime(spec, firstDay)
  const { steps } = planCase(spec, { spells: [{ from: firstDay }], events })
  return steps.map(({ deadline, lastDay, divergences }) => ({
    deadline,
    lastDay,
    others: listPositions(spec, divergences).map(({ divergence, position }) => {
      const chosen = takePosition(spec, divergence, position.id)
      return { position, lastDay: findLastDay(chosen.spec, firstDay, events, deadline, chosen.profile) }
    }),
  }))
}
