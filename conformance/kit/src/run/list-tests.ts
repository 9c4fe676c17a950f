import type { Id, NormBase } from '@verzuimspec/vocabulary'
import { type CheckGroupId, groupOfCheck } from '../checks/check-id.js'
import { allKinds } from '../checks/kinds/all-kinds.js'
import { makeWorld, type WorldOptions } from '../world/make-world.js'

/** A group of checks of one kind, about one role or term, and the norms it tests. */
export interface NormTest {
  readonly id: CheckGroupId
  readonly norms: readonly Id[]
}

/**
 * What the kit tests, without testing anything: each group of checks with its norms, so that documentation can show
 * for every norm where it is tested.
 *
 * @example
 * listTests(base, { asOf: '2026-11-01', profile: null }).find(({ id }) => id === 'termijn/ziekmelding-uwv')?.norms // ['zw/38-1']
 */
export function listTests(base: NormBase, options: WorldOptions): readonly NormTest[] {
  const world = makeWorld(base, options)
  const groups = new Map<CheckGroupId, Set<Id>>()
  for (const { check } of allKinds.flatMap((planChecks) => planChecks(world))) {
    const group = groupOfCheck(check.id)
    const norms = groups.get(group) ?? new Set<Id>()
    for (const norm of check.norms) norms.add(norm)
    groups.set(group, norms)
  }
  return [...groups].map(([id, norms]) => Object.freeze({ id, norms: [...norms].sort() }))
}
