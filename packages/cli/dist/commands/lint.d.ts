import { type OutputLanguage } from '../parse-options.js';
import type { Command } from './command.js';
export interface LintOptions {
    readonly folder: string;
    readonly sources?: string;
    readonly lang: OutputLanguage;
    readonly json?: boolean;
}
/** Reads, validates, links and lints a norm base folder; every issue stands at its file and line. */
export declare const lint: Command<LintOptions>;
//# sourceMappingURL=lint.d.ts.map