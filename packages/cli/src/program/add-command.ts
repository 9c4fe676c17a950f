import { Option, type Command as Program } from 'commander'
import type { Command } from '../commands/command.js'
import type { ExitCode } from '../exit-code.js'
import { parseLanguage } from '../parse-options.js'
import type { Streams } from '../streams.js'

/** What a command needs to be called: its streams, and somewhere to say how it ended. */
export interface Call {
  readonly streams: Streams
  readonly finish: (code: ExitCode) => void
}

/** Adds one command to the program. A command's code is loaded only when it is called. */
export type AddCommand = (program: Program, call: Call) => void

/** Runs a command's function, loaded on demand, and keeps its exit code. */
export async function runCommand<Options>(
  call: Call,
  load: () => Promise<Command<Options>>,
  options: Options,
): Promise<void> {
  const command = await load()
  call.finish(await command(call.streams, options))
}

/** Gathers the values of an option that may be given more than once. */
export const gather = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]

/** `--lang nl|en`, Dutch unless said otherwise. */
export const langOption = (): Option =>
  new Option('--lang <language>', 'language of norms and messages: nl or en').default('en').argParser(parseLanguage)

/** `--spec <place>`: a norm base of one's own instead of the one that comes with the command. */
export const specOption = (): Option =>
  new Option(
    '--spec <place>',
    'norm base: a folder or a resolved JSON file (default: the one that comes with verzuimspec)',
  )

/** `--json`. */
export const jsonOption = (): Option => new Option('--json', 'print one JSON document instead of text')
