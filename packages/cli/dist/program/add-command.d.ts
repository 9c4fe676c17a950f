import { Option, type Command as Program } from 'commander';
import type { Command } from '../commands/command.js';
import type { ExitCode } from '../exit-code.js';
import type { Streams } from '../streams.js';
/** What a command needs to be called: its streams, and somewhere to say how it ended. */
export interface Call {
    readonly streams: Streams;
    readonly finish: (code: ExitCode) => void;
}
/** Adds one command to the program. A command's code is loaded only when it is called. */
export type AddCommand = (program: Program, call: Call) => void;
/** Runs a command's function, loaded on demand, and keeps its exit code. */
export declare function runCommand<Options>(call: Call, load: () => Promise<Command<Options>>, options: Options): Promise<void>;
/** Gathers the values of an option that may be given more than once. */
export declare const gather: (value: string, earlier: readonly string[]) => readonly string[];
/** `--lang nl|en`, Dutch unless said otherwise. */
export declare const langOption: () => Option;
/** `--spec <folder>`: a norm base of one's own instead of the one that comes with the command. */
export declare const specOption: () => Option;
/** `--json`. */
export declare const jsonOption: () => Option;
//# sourceMappingURL=add-command.d.ts.map