import { readYaml, sortIssues } from '@verzuimspec/input'
import { freezeDeep, type Id, type NormBase } from '@verzuimspec/vocabulary'
import { schemas } from '../issues/schemas.js'
import { findUnknown } from './find-unknown.js'
import type { Scenario, ScenarioFile } from './scenario.js'
import { ScenarioError } from './scenario-error.js'

/**
 * Reads one scenario (YAML text) against the norm base; events and facts that a dossier leaves out are none.
 *
 * @param id the file's name without its ending
 * @param file the file as errors show it
 * @throws ScenarioError with the place of each finding
 */
export function parseScenario(id: Id, text: string, base: NormBase, file = `${id}.yaml`): Scenario {
  const { document, issues } = readYaml(text, file)
  if (document === null) throw new ScenarioError(issues)
  const misshapen = schemas.check('scenario.schema.json', document)
  if (misshapen.length > 0) throw new ScenarioError(sortIssues(misshapen))
  const scenario = document.value as ScenarioFile
  const unknown = findUnknown(scenario, document, base)
  if (unknown.length > 0) throw new ScenarioError(sortIssues(unknown))
  const dossiers = Object.entries(scenario.dossiers).map(([name, plan]) => [name, { events: {}, facts: {}, ...plan }])
  return freezeDeep({ ...scenario, id, dossiers: Object.fromEntries(dossiers) })
}
