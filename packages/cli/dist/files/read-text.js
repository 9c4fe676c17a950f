import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
/** The text of a file named on the command line, seen from where the command was called. */
export function readText(streams, file) {
    return readFileSync(resolve(streams.cwd, file), 'utf8');
}
//# sourceMappingURL=read-text.js.map