import type { Command } from './command.js';
export interface ConformOptions {
    readonly target: string;
    readonly out: string;
    readonly key?: string;
    readonly asOf?: string;
    readonly profile?: string;
    readonly spec?: string;
    readonly json?: boolean;
}
/**
 * Runs a target through the conformance kit and writes the reports, and the certificate when every check deserves
 * it. A target that cannot be reached at all leaves what an earlier run wrote.
 */
export declare const conform: Command<ConformOptions>;
//# sourceMappingURL=conform.d.ts.map