import { type AnyIssue, FileError, reasonOf } from '@verzuimspec/input'
import { printJson } from '@verzuimspec/vocabulary'
import { type ExitCode, exitCode } from './exit-code.js'

/** Errors that tell of bad input, by name: the packages that throw them are not loaded just to recognise them. */
const exitCodeByName: Readonly<Record<string, ExitCode>> = {
  UsageError: exitCode.badInput,
  FileError: exitCode.badInput,
  InputError: exitCode.badInput,
  NormBaseError: exitCode.badInput,
  TargetError: exitCode.badInput,
  MissingSecretError: exitCode.badInput,
  UnknownIdError: exitCode.badInput,
  UnknownSourceError: exitCode.badInput,
  RequestError: exitCode.badInput,
  CalendarError: exitCode.badInput,
  CertificateError: exitCode.findings,
  StoppedRunError: exitCode.targetUnreachable,
}

export interface Failure {
  readonly exitCode: ExitCode
  /** What kind of error it was: the name of its class in kebab-case, `file-error` or `own-fault`. */
  readonly code: string
  readonly message: string
  /** What is wrong in an input, as data; only of a `norm-base-error` or an `input-error`. */
  readonly issues?: readonly AnyIssue[]
}

const issuesOf = (error: Error): Pick<Failure, 'issues'> =>
  'issues' in error && Array.isArray(error.issues) ? { issues: error.issues } : {}

// `UnknownIdError` reads `unknown-id-error` in JSON.
const codeOf = ({ name }: Error): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

// Of a file that we do not name ourselves the system's own error tells the path.
const fileErrorOf = (error: Error): FileError | null => {
  const reason = reasonOf(error)
  return reason === null || !('path' in error) ? null : new FileError({ path: String(error.path), reason })
}

const describeOwnFault = (error: unknown, debug: boolean): string => {
  const detail = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error)
  return `${detail}\nthis is a fault in verzuimspec itself; run again with --debug and report what it prints`
}

/**
 * What to tell of an error, and the exit code it deserves. Bad input gets its own message; anything unforeseen is
 * called our own fault.
 *
 * @example
 * renderFailure(new UsageError('no target given; expected --target FILE'), false).exitCode // 2
 */
export function renderFailure(error: unknown, debug: boolean): Failure {
  if (error instanceof Error) {
    const known = exitCodeByName[error.name]
    if (known !== undefined) return { exitCode: known, code: codeOf(error), message: error.message, ...issuesOf(error) }
    const ofFile = fileErrorOf(error)
    if (ofFile !== null) return renderFailure(ofFile, debug)
  }
  return { exitCode: exitCode.ownFault, code: 'own-fault', message: describeOwnFault(error, debug) }
}

/**
 * A failure as the one JSON document that a command called with `--json` leaves on the error stream.
 *
 * @example
 * printFailure(renderFailure(new UsageError('no target'), false)) // '{ "schemaVersion": 1, "error": { … } }'
 */
export function printFailure(failure: Failure): string {
  return printJson({ schemaVersion: 1, error: failure })
}
