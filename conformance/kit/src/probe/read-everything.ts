import type { OperationKind } from '@verzuimspec/rules'
import { callAs, type ScenarioContext } from '../run/context.js'

const readAs = async (context: ScenarioContext, role: string, kinds: readonly OperationKind[]): Promise<void> => {
  for (const operation of context.world.operationById.values()) {
    if (!kinds.includes(operation.kind)) continue
    if (operation.kind !== 'read') {
      await callAs(context, role, operation.id)
      continue
    }
    for (const ids of context.dossiers.values()) {
      const id = ids[operation.entity]
      if (id !== undefined) await callAs(context, role, operation.id, { id })
    }
  }
}

/**
 * Every role tries every reading operation of every audience on every planted dossier: its own operations, to see
 * what they show, and those of others, to see that they stay shut.
 */
export async function readEverything(context: ScenarioContext): Promise<void> {
  for (const role of context.world.roles) await readAs(context, role, ['list', 'read'])
}

/** The same for exports. */
export async function exportEverything(context: ScenarioContext): Promise<void> {
  for (const role of context.world.roles) await readAs(context, role, ['export'])
}
