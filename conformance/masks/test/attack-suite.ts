import type { Spec } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import type { MaskAttack } from '../src/attacks/attack.js'
import { type AttackResult, runAttacks } from '../src/run/run-attacks.js'
import { type Installed, readGenerated, withMasks } from './install.js'

/** How many attacks ended how, and in words those that did not fail as they must. */
export function sumUp(results: readonly AttackResult[]): { held: number; rest: readonly string[] } {
  const rest = results.filter(({ judgement }) => judgement !== 'held')
  return {
    held: results.length - rest.length,
    rest: rest.map(({ attack, judgement, why }) => `${judgement} ${attack.id}: ${why}`),
  }
}

/** Runs the attacks on the installed masks. */
export function attack(
  { engine, options, logins }: Installed,
  spec: Spec,
  only?: (attack: MaskAttack) => boolean,
): Promise<readonly AttackResult[]> {
  return runAttacks(spec, options, { superuser: engine.superuser, logins, ...(only === undefined ? {} : { only }) })
}

/** Masks with one mistake, and the attack that must catch it. */
export interface Culprit {
  readonly mistake: string
  readonly break: (masks: string) => string
  readonly caughtBy: string
}

/**
 * Applies masks with one mistake at a time; for each an attack must leak that held before. Everyone may name the
 * tables meanwhile, as in a vendor's `public`: otherwise the closed schema would hide half the mistakes.
 */
export function testCulprits(use: () => Installed, spec: Spec, culprits: readonly Culprit[]): void {
  it.each(culprits)('catches masks that $mistake', async (culprit) => {
    const { engine, options } = use()
    const schemas = new Set(options.tables.map(({ table }) => table.split('.')[0]))
    const named = [...schemas].map((schema) => `GRANT USAGE ON SCHEMA ${schema} TO PUBLIC;`).join('')
    const right = await readGenerated(spec, options, 'masks.sql')
    const broken = culprit.break(right)
    expect(broken).not.toBe(right)
    const only = ({ id }: MaskAttack) => id.startsWith(`${culprit.caughtBy}/`)
    const results = await withMasks(engine.superuser, right, `${broken}${named}`, () => attack(use(), spec, only))
    expect(results.filter(({ judgement }) => judgement === 'leaked')).not.toEqual([])
    expect(results.map(({ judgement }) => judgement)).not.toContain('not-tested')
  })
}
