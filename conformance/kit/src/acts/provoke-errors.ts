import type { Operation } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'
import type { CallOptions } from '../port/api-port.js'
import { callAs, type ScenarioRun } from './run.js'

const unknownId = '00000000-0000-4000-8000-000000000000'

const provocations = (operation: Operation, id: string | undefined): readonly CallOptions[] => {
  switch (operation.kind) {
    case 'read':
      return [{ id: unknownId }, { id: 'geen-sleutel' }]
    case 'create':
      return [{ body: { onbekendVeld: 1 } }, { body: [] }]
    case 'update':
      return [
        { id: id ?? unknownId, body: { onbekendVeld: 1 } },
        { id: unknownId, body: {} },
      ]
    case 'list':
    case 'export':
      return []
  }
}

const provokeAs = async (run: ScenarioRun, role: Id): Promise<void> => {
  const [ids] = run.dossiers.values()
  for (const operation of run.world.operationById.values()) {
    for (const options of provocations(operation, ids?.[operation.entity])) {
      await callAs(run, role, operation.id, options)
    }
  }
}

/**
 * Every role sends what must be refused: ids that do not exist or are none, unknown properties, bodies of the wrong
 * shape. What matters is what the refusals say.
 */
export async function provokeErrors(run: ScenarioRun): Promise<void> {
  for (const role of run.world.roles) await provokeAs(run, role)
}
