import { dirname, join, relative, resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.js';
import { exitCode } from '../exit-code.js';
import { findChanged } from '../files/compare-files.js';
import { readText } from '../files/read-text.js';
import { writeWhole } from '../files/write-whole.js';
import { generateAll } from '../generate-all.js';
import { loadBase } from '../load-base.js';
const describe = (check, count, total, folder) => {
    if (count === 0)
        return `${total} files in ${folder} are current`;
    if (!check)
        return `wrote ${count} of ${total} files to ${folder}`;
    return `${count} of ${total} files in ${folder} are missing or differ from the norm base; run \`verzuimspec generate\` and commit the result`;
};
/** Generates what a config names. Unchanged files are left alone; with `--check` nothing is written at all. */
export const generate = async (streams, options) => {
    const config = parseConfig(readText(streams, options.config), options.config);
    const folder = join(dirname(resolve(streams.cwd, options.config)), config.out);
    const files = await generateAll(loadBase(streams, options.spec), config);
    const changed = findChanged(folder, files);
    const check = options.check === true;
    if (!check)
        writeWhole(folder, changed);
    const shown = relative(streams.cwd, folder) || '.';
    const paths = changed.map(({ path }) => path);
    if (options.json)
        streams.out(`${JSON.stringify({ schemaVersion: 1, folder: shown, files: files.length, changed: paths }, null, 2)}\n`);
    else
        streams.out(`${[describe(check, changed.length, files.length, shown), ...(check ? paths : [])].join('\n')}\n`);
    return check && changed.length > 0 ? exitCode.findings : exitCode.ok;
};
//# sourceMappingURL=generate.js.map