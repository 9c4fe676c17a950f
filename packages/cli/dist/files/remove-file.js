import { rmSync } from 'node:fs';
import { join } from 'node:path';
/** Removes a file of ours, if it is there. */
export function removeFile(folder, name) {
    rmSync(join(folder, name), { force: true });
}
//# sourceMappingURL=remove-file.js.map