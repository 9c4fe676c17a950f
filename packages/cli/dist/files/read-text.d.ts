import type { Streams } from '../streams.js';
/** The text of a file named on the command line, seen from where the command was called. */
export declare function readText(streams: Streams, file: string): string;
//# sourceMappingURL=read-text.d.ts.map