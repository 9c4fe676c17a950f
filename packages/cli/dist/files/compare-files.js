import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
/** The files that are missing from a folder, or differ from what stands there. */
export function findChanged(folder, files) {
    return files.filter(({ path, content }) => readIfThere(join(folder, path)) !== content);
}
//# sourceMappingURL=compare-files.js.map