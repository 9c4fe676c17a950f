import { readFileSync } from 'node:fs'
import { escapeTerminal } from '@verzuimspec/vocabulary'
import { CommanderError, Command as Program } from 'commander'
import { type ExitCode, exitCode } from './exit-code.js'
import type { Call } from './program/add-command.js'
import { addCertificate } from './program/certificate.js'
import { addConform } from './program/conform.js'
import { addCoverage } from './program/coverage.js'
import { addDecide } from './program/decide.js'
import { addDiff } from './program/diff.js'
import { addGenerate } from './program/generate.js'
import { addLint } from './program/lint.js'
import { addPlanning } from './program/planning.js'
import { type Failure, printFailure, renderFailure } from './render-failure.js'
import type { Streams } from './streams.js'

const commands = [addLint, addCoverage, addDiff, addDecide, addPlanning, addGenerate, addConform, addCertificate]

const help = `
Exit codes: 0 all well, 1 findings, 2 bad input, 3 target unreachable, 4 undecided, 5 our own fault, 130 interrupted.
With --json an error is JSON too, on the error stream.
No legal advice.`

/** How a call wants to be answered, known before its options are read: reading them may fail. */
interface Manner {
  readonly isJson: boolean
  readonly isDebug: boolean
}

const readVersion = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

const makeProgram = (call: Call, isJson: boolean): Program => {
  const program = new Program('verzuimspec')
    .description('Dutch absence-management privacy law as data: decide, plan, generate, test')
    .version(readVersion())
    .option('--debug', 'show where an error came from')
    .showSuggestionAfterError()
    .showHelpAfterError('run with --help for what can be asked')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: call.streams.out, writeErr: isJson ? () => undefined : call.streams.err })
  for (const add of commands) add(program, call)
  return program
}

const codeOf = (error: CommanderError): ExitCode => (error.exitCode === 0 ? exitCode.ok : exitCode.badInput)

// Commander has already said what is wrong with the call, unless it was silenced; help and version are no errors.
const describeCall = (error: CommanderError): Failure | null =>
  codeOf(error) === exitCode.ok
    ? null
    : { exitCode: exitCode.badInput, code: 'usage-error', message: error.message.replace(/^error: /, '') }

const failWith = (streams: Streams, error: unknown, { isJson, isDebug }: Manner): ExitCode => {
  if (error instanceof CommanderError) {
    const failure = describeCall(error)
    if (isJson && failure !== null) streams.err(printFailure(failure))
    return codeOf(error)
  }
  const failure = renderFailure(error, isDebug)
  streams.err(isJson ? printFailure(failure) : `${failure.message}\n`)
  return failure.exitCode
}

// Nothing that comes from a file or a target steers the terminal, whichever command tells of it.
const escapeAll = (streams: Streams): Streams => ({
  ...streams,
  out: (text) => streams.out(escapeTerminal(text)),
  err: (text) => streams.err(escapeTerminal(text)),
})

/**
 * Runs the command line once and returns its exit code. Every error becomes one message and a code; nothing throws.
 *
 * @param args what follows the command's name
 * @example
 * await run(['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', 'diagnose'], streams) // 0
 */
export async function run(args: readonly string[], given: Streams): Promise<ExitCode> {
  const streams = escapeAll(given)
  let code: ExitCode = exitCode.ok
  const call: Call = {
    streams,
    finish: (ended) => {
      code = ended
    },
  }
  const manner = { isJson: args.includes('--json'), isDebug: args.includes('--debug') }
  try {
    await makeProgram(call, manner.isJson).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return failWith(streams, error, manner)
  }
}
