import { resolve } from 'node:path';
import { linkTree, lintNormBase, readTree, renderIssue } from '@verzuimspec/model';
import { exitCode } from '../exit-code.js';
import { readSchemasOf, showFromHere } from '../load-base.js';
import { pickDay } from '../parse-options.js';
const summarise = (issues) => (issues.length === 0 ? 'no issues' : `${issues.length} issues`);
const findIssues = (folder, sourcesDir) => {
    const tree = readTree(folder);
    const { base, issues } = linkTree(tree, readSchemasOf(folder));
    if (base === null)
        return issues;
    return lintNormBase(tree, base, { today: pickDay(undefined), ...(sourcesDir === undefined ? {} : { sourcesDir }) });
};
/** Reads, validates, links and lints a norm base folder; every issue stands at its file and line. */
export const lint = (streams, options) => {
    const folder = resolve(streams.cwd, options.folder);
    const found = findIssues(folder, options.sources && resolve(streams.cwd, options.sources));
    const issues = found.map((issue) => showFromHere(streams, issue));
    if (options.json)
        streams.out(`${JSON.stringify({ schemaVersion: 1, issues }, null, 2)}\n`);
    else
        streams.out(`${[...issues.map((issue) => renderIssue(issue, options.lang)), summarise(issues)].join('\n')}\n`);
    return issues.length === 0 ? exitCode.ok : exitCode.findings;
};
//# sourceMappingURL=lint.js.map