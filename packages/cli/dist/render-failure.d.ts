import { type ExitCode } from './exit-code.js';
export interface Failure {
    readonly exitCode: ExitCode;
    readonly message: string;
}
/**
 * What to tell of an error, and the exit code it deserves. Bad input gets its own message; anything unforeseen is
 * called our own fault.
 *
 * @example
 * renderFailure(new UsageError('no target given; expected --target FILE'), false).exitCode // 2
 */
export declare function renderFailure(error: unknown, debug: boolean): Failure;
//# sourceMappingURL=render-failure.d.ts.map