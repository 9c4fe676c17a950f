import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const stage = (folder, file) => {
    const to = join(folder, file.path);
    const from = `${to}.${process.pid}.part`;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(from, file.content, { flush: true });
    return { from, to };
};
/**
 * Writes files whole or not at all: each is first written beside its place, and only when all of them are there do
 * they take their places. If one cannot be written, what stood there stays as it was.
 *
 * @throws the file system's error on the first file that could not be written
 */
export function writeWhole(folder, files) {
    const staged = [];
    try {
        for (const file of files)
            staged.push(stage(folder, file));
    }
    catch (error) {
        for (const { from } of staged)
            rmSync(from, { force: true });
        throw error;
    }
    for (const { from, to } of staged)
        renameSync(from, to);
}
//# sourceMappingURL=write-whole.js.map