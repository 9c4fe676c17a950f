import { readYaml, sortIssues } from '@verzuimspec/input'
import { completeScope } from '@verzuimspec/norm-base'
import { freezeDeep, type NormBase } from '@verzuimspec/vocabulary'
import { checkShape } from './check-shape.js'
import { findTargetIssues } from './find-target-issues.js'
import type { Target, TargetFile } from './target.js'
import { TargetError } from './target-error.js'

const defaultTimeoutMs = 10_000

/**
 * Reads a target file (YAML or JSON text), and fills in what it leaves out.
 *
 * @param file the file as errors show it
 * @throws TargetError with the place of each finding; no value that may be a secret stands in it
 * @example
 * parseTarget('name: x', 'target.yaml', base) // throws TargetError: target.yaml:1:1 error missing-property: `product` …
 */
export function parseTarget(text: string, file: string, base: NormBase): Target {
  const { document, issues } = readYaml(text, file)
  if (document === null) throw new TargetError(issues)
  const misshapen = checkShape(document)
  if (misshapen.length > 0) throw new TargetError(sortIssues(misshapen))
  const target = document.value as TargetFile
  const wrong = findTargetIssues(target, document, base)
  if (wrong.length > 0) throw new TargetError(sortIssues(wrong))
  const scope = completeScope(base, target.scope)
  return freezeDeep({ timeoutMs: defaultTimeoutMs, attestations: {}, ...target, scope })
}
