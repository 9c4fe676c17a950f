export { CertificateError } from './certificate/certificate-error.js'
export { issueCertificate } from './certificate/issue-certificate.js'
export { makeKeyPair } from './certificate/make-key-pair.js'
export type { Statement } from './certificate/statement.js'
export { verifyCertificate } from './certificate/verify-certificate.js'
export { exitCodeOf } from './report/exit-code.js'
export { printHtml } from './report/print-html.js'
export { printJson } from './report/print-json.js'
export { printJunit } from './report/print-junit.js'
export {
  type Check,
  type CheckKind,
  type CheckResult,
  countVerdicts,
  type Evidence,
  type NormResult,
  type RunResult,
  type Totals,
  type Verdict,
  verdicts,
  worstVerdict,
} from './result.js'
export { listTests, type NormTest } from './run/list-tests.js'
export { type RunOptions, runConformance } from './run/run-conformance.js'
export { ScenarioError } from './scenario/parse-scenario.js'
export { readScenarios, scenariosFolder } from './scenario/read-scenarios.js'
export type { DossierPlan, Scenario, Step } from './scenario/scenario.js'
export { parseTarget } from './target/parse-target.js'
export { readSecrets } from './target/read-secrets.js'
export type { Attestation, Login, Secrets, Target } from './target/target.js'
export { TargetError } from './target/target-error.js'
