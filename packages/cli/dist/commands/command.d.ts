import type { ExitCode } from '../exit-code.js';
import type { Streams } from '../streams.js';
/** One command: reads its options, does its work through the packages below, says how it ended. */
export type Command<Options> = (streams: Streams, options: Options) => Promise<ExitCode> | ExitCode;
//# sourceMappingURL=command.d.ts.map