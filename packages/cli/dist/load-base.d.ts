import { type Issue, type NormBase, type Schemas } from '@verzuimspec/model';
import type { Streams } from './streams.js';
/** The schemas a norm base folder brings, or those that come with the command. */
export declare function readSchemasOf(folder: string): Schemas;
/** An issue with its file as seen from where the command was called. */
export declare function showFromHere(streams: Streams, issue: Issue): Issue;
/**
 * The norm base of a folder with YAML, or the one that comes with the command.
 *
 * @throws NormBaseError with every issue, each at its file and line
 */
export declare function loadBase(streams: Streams, folder: string | undefined): NormBase;
//# sourceMappingURL=load-base.d.ts.map