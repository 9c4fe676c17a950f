import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
/** Writes a new file that only its owner may read; refuses to overwrite one. */
export function writePrivate(folder, file) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file.path), file.content, { mode: 0o600, flag: 'wx' });
}
//# sourceMappingURL=write-private.js.map