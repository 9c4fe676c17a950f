import type { OperationKind } from '@verzuimspec/rules'
import { callAs, type ScenarioRun } from './run.js'

const readAs = async (run: ScenarioRun, role: string, kinds: readonly OperationKind[]): Promise<void> => {
  for (const operation of run.world.operationById.values()) {
    if (!kinds.includes(operation.kind)) continue
    if (operation.kind !== 'read') {
      await callAs(run, role, operation.id)
      continue
    }
    for (const ids of run.dossiers.values()) {
      const id = ids[operation.entity]
      if (id !== undefined) await callAs(run, role, operation.id, { id })
    }
  }
}

/**
 * Every role tries every reading operation of every audience on every planted dossier: its own operations, to see
 * what they show, and those of others, to see that they stay shut.
 */
export async function readEverything(run: ScenarioRun): Promise<void> {
  for (const role of run.world.roles) await readAs(run, role, ['list', 'read'])
}

/** The same for exports. */
export async function exportEverything(run: ScenarioRun): Promise<void> {
  for (const role of run.world.roles) await readAs(run, role, ['export'])
}
