import type { Id, NormBase } from '@verzuimspec/vocabulary'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { parse } from 'yaml'
import type { Act, DossierPlan, Scenario } from './scenario.js'
import { scenarioSchema } from './scenario-schema.js'

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false })
addFormats(ajv)

type Authored = Omit<Scenario, 'id' | 'dossiers'> & {
  readonly dossiers: Readonly<Record<Id, Omit<DossierPlan, 'events' | 'facts'> & Partial<DossierPlan>>>
}
const validate = ajv.compile<Authored>(scenarioSchema)

/** A scenario file is not one: the kit's own fault, never the target's. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
}

const findUnknown = (scenario: Authored, base: NormBase): string[] => [
  ...scenario.norms.filter((norm) => !(norm in base.norms)).map((norm) => `norm \`${norm}\``),
  ...scenario.acts.flatMap((act) => actReferences(act, scenario, base)),
]

const actReferences = (act: Act, scenario: Authored, base: NormBase): string[] => {
  const missing: string[] = []
  if ('as' in act && !(act.as in base.roles)) missing.push(`role \`${act.as}\``)
  if ('dossier' in act && !(act.dossier in scenario.dossiers)) missing.push(`dossier \`${act.dossier}\``)
  if ('deadline' in act && !(act.deadline in base.deadlines)) missing.push(`deadline \`${act.deadline}\``)
  if ('retention' in act && !(act.retention in base.retention)) missing.push(`retention \`${act.retention}\``)
  return missing
}

/**
 * Reads one scenario (YAML text) against the norm base.
 *
 * @param id the file's name without its ending
 * @throws ScenarioError with every finding at once
 */
export function parseScenario(id: Id, text: string, base: NormBase): Scenario {
  const value: unknown = parse(text)
  if (!validate(value)) {
    const findings = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
    throw new ScenarioError(`scenario \`${id}\` is not a scenario: ${findings.join('; ')}`)
  }
  const unknown = findUnknown(value, base)
  if (unknown.length > 0) throw new ScenarioError(`scenario \`${id}\` names unknown ${unknown.join(', ')}`)
  const dossiers = Object.entries(value.dossiers).map(([name, plan]) => [name, { events: {}, facts: {}, ...plan }])
  return Object.freeze({ ...value, id, dossiers: Object.freeze(Object.fromEntries(dossiers)) })
}
