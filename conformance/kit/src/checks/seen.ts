import type { Id } from '@verzuimspec/vocabulary'
import { outboundOperation } from '../looks/outbound.js'
import type { ForbiddenWrite, Observation, RunLog } from '../looks/run-log.js'
import { permits, type World } from '../world/world.js'

/** What a run saw, gathered once, so that thousands of checks need not each go through thousands of answers. */
export interface Seen {
  /** The data that a role which may see them saw. */
  readonly byEntitled: ReadonlySet<Id>
  /** By role: the operations on which it was shown something planted. */
  readonly served: ReadonlyMap<Id, ReadonlySet<Id>>
  /** Whether anybody was shown anything planted. */
  readonly anything: boolean
  /** Attempts to record a datum, by `role/element`. */
  readonly writes: ReadonlyMap<string, readonly ForbiddenWrite[]>
  /** By recipient: the messages that went to it. */
  readonly messages: ReadonlyMap<Id, readonly Observation[]>
  /** By write: the answers in which something of it surfaced. */
  readonly surfaced: ReadonlyMap<string, readonly Observation[]>
}

const push = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else known.push(value)
}

const isRead = ({ exchange }: Observation): boolean => exchange.response.status < 300

/** The data an answer shows of the employer's own dossiers: by their planted value, booleans by their name. */
const listShown = (world: World, { sightings, named }: Observation): readonly Id[] => [
  ...sightings.flatMap(({ canary: { element, type, planting } }) =>
    type !== 'boolean' && planting.in === 'dossier' && planting.account === 'werkgever' ? [element] : [],
  ),
  ...[...named.keys()].flatMap((name) => {
    const element = world.elementByName.get(name)
    return element?.type === 'boolean' ? [element.id] : []
  }),
]

const collectEntitled = (world: World, observations: readonly Observation[]): ReadonlySet<Id> => {
  const seen = new Set<Id>()
  for (const observation of observations.filter(isRead)) {
    for (const element of listShown(world, observation)) {
      if (!seen.has(element) && permits(world, observation.exchange.role, 'inzien', element)) seen.add(element)
    }
  }
  return seen
}

const collectServed = (observations: readonly Observation[]): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const served = new Map<Id, Set<Id>>()
  for (const { exchange, sightings } of observations) {
    if (exchange.response.status >= 300 || sightings.length === 0) continue
    const known = served.get(exchange.role) ?? new Set<Id>()
    served.set(exchange.role, known.add(exchange.operation))
  }
  return served
}

const collectSurfaced = (observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> => {
  const surfaced = new Map<string, Observation[]>()
  for (const observation of observations) {
    const writes = observation.sightings.flatMap(({ canary: { planting } }) =>
      planting.in === 'write' ? [planting.write] : [],
    )
    for (const write of new Set(writes)) push(surfaced, write, observation)
  }
  return surfaced
}

const collectMessages = (observations: readonly Observation[]): ReadonlyMap<Id, readonly Observation[]> => {
  const messages = new Map<Id, Observation[]>()
  for (const observation of observations) {
    const { operation, role } = observation.exchange
    if (operation === outboundOperation) push(messages, role, observation)
  }
  return messages
}

/** Goes through everything a finished run saw, once. */
export function gatherSeen(world: World, { observations, forbiddenWrites }: RunLog): Seen {
  const writes = new Map<string, ForbiddenWrite[]>()
  for (const write of forbiddenWrites) push(writes, `${write.role}/${write.element}`, write)
  const served = collectServed(observations)
  return Object.freeze({
    byEntitled: collectEntitled(world, observations),
    served,
    anything: served.size > 0,
    writes,
    messages: collectMessages(observations),
    surfaced: collectSurfaced(observations),
  })
}
