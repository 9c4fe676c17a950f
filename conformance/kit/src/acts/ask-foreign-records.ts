import { foreignOperations } from '../world/foreign-operations.js'
import { callAs, type ScenarioRun } from './run.js'

/** Every role asks for the records that the target declares not to keep: a target that has them all the same is found. */
export async function askForeignRecords(run: ScenarioRun): Promise<void> {
  for (const role of run.world.roles) {
    for (const { operation } of foreignOperations(run.world)) await callAs(run, role, operation)
  }
}
