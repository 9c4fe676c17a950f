import type { Command } from './command.js';
export interface GenerateOptions {
    readonly config: string;
    readonly check?: boolean;
    readonly spec?: string;
    readonly json?: boolean;
}
/** Generates what a config names. Unchanged files are left alone; with `--check` nothing is written at all. */
export declare const generate: Command<GenerateOptions>;
//# sourceMappingURL=generate.d.ts.map