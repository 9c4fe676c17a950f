import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NormBase } from '@verzuimspec/vocabulary'
import { parseScenario } from './parse-scenario.js'
import type { Scenario } from './scenario.js'

/** The folder of the scenarios that come with the kit. */
export const scenariosFolder = dirname(createRequire(import.meta.url).resolve('@verzuimspec/scenarios/package.json'))

/**
 * Reads every scenario of a folder, in the order of their names.
 *
 * @throws ScenarioError when one is not a scenario
 */
export function readScenarios(base: NormBase, folder = scenariosFolder): readonly Scenario[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  return files
    .sort()
    .map((file) =>
      parseScenario(file.slice(0, -'.yaml'.length), readFileSync(join(folder, file), 'utf8'), base, join(folder, file)),
    )
}
