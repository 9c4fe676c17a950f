import { type ExitCode } from './exit-code.js';
import type { Streams } from './streams.js';
/**
 * Runs the command line once and returns its exit code. Every error becomes one message and a code; nothing throws.
 *
 * @param args what follows the command's name
 * @example
 * await run(['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', 'diagnose'], streams) // 0
 */
export declare function run(args: readonly string[], streams: Streams): Promise<ExitCode>;
//# sourceMappingURL=run.d.ts.map