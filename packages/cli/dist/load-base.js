import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { loadNormBase, NormBaseError, parseNormBase, readSchemas, } from '@verzuimspec/model';
const require = createRequire(import.meta.url);
/** The norm base that comes with the command, in its resolved form. */
const bundledBase = () => require.resolve('@verzuimspec/spec/resolved/norm-base.json');
const bundledSchemas = () => join(dirname(require.resolve('@verzuimspec/spec/package.json')), 'schema');
/** The schemas a norm base folder brings, or those that come with the command. */
export function readSchemasOf(folder) {
    const own = join(folder, 'schema');
    return readSchemas(existsSync(own) ? own : bundledSchemas());
}
/** An issue with its file as seen from where the command was called. */
export function showFromHere(streams, issue) {
    return { ...issue, at: { ...issue.at, file: relative(streams.cwd, issue.at.file) } };
}
const loadFolder = (streams, folder) => {
    try {
        return loadNormBase(folder, readSchemasOf(folder));
    }
    catch (error) {
        if (error instanceof NormBaseError)
            throw new NormBaseError(error.issues.map((issue) => showFromHere(streams, issue)));
        throw error;
    }
};
/**
 * The norm base of a folder with YAML, or the one that comes with the command.
 *
 * @throws NormBaseError with every issue, each at its file and line
 */
export function loadBase(streams, folder) {
    if (folder !== undefined)
        return loadFolder(streams, resolve(streams.cwd, folder));
    const file = bundledBase();
    return parseNormBase(readFileSync(file, 'utf8'), file);
}
//# sourceMappingURL=load-base.js.map