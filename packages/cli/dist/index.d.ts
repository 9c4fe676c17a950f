export { type ExitCode, exitCode } from './exit-code.js';
export { run } from './run.js';
export type { Streams } from './streams.js';
//# sourceMappingURL=index.d.ts.map