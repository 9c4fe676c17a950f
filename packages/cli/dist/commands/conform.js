import { relative, resolve } from 'node:path';
import { exitCodeOf, issueCertificate, parseTarget, printHtml, printJson, printJunit, readScenarios, readSecrets, runConformance, } from '@verzuimspec/conformance';
import { exitCode } from '../exit-code.js';
import { readText } from '../files/read-text.js';
import { removeFile } from '../files/remove-file.js';
import { writeWhole } from '../files/write-whole.js';
import { loadBase } from '../load-base.js';
import { pickDay } from '../parse-options.js';
import { renderSummary } from '../render-summary.js';
const certificateName = 'certificate.jws';
const showProgress = (streams, text) => {
    if (streams.isWatched)
        streams.err(`${text}\n`);
};
const runTarget = async (streams, base, options) => {
    const target = parseTarget(readText(streams, options.target), options.target, base);
    const scenarios = readScenarios(base);
    return runConformance({
        base,
        asOf: pickDay(options.asOf),
        profile: options.profile ?? null,
        target,
        secrets: readSecrets(target, streams.env, options.target),
        scenarios,
        onScenario: ({ id }, index) => showProgress(streams, `scenario ${index + 1} of ${scenarios.length}: ${id}`),
        now: () => new Date().toISOString(),
    });
};
const makeReports = (result, base) => [
    { path: 'report.json', content: printJson(result) },
    { path: 'TEST-verzuimspec.xml', content: printJunit(result) },
    { path: 'report.html', content: printHtml(result, base.norms) },
];
const makeCertificate = async (streams, result, keyFile) => {
    if (keyFile === undefined || exitCodeOf(result) !== exitCode.ok)
        return [];
    const certificate = await issueCertificate(result, readText(streams, keyFile), result.finishedAt);
    return [{ path: certificateName, content: `${certificate}\n` }];
};
/**
 * Runs a target through the conformance kit and writes the reports, and the certificate when every check deserves
 * it. A target that cannot be reached at all leaves what an earlier run wrote.
 */
export const conform = async (streams, options) => {
    const base = loadBase(streams, options.spec);
    const result = await runTarget(streams, base, options);
    if (result.stopped !== null) {
        streams.err(`the run stopped: ${result.stopped}\nnothing was written\n`);
        return exitCode.targetUnreachable;
    }
    const folder = resolve(streams.cwd, options.out);
    const certificate = await makeCertificate(streams, result, options.key);
    writeWhole(folder, [...makeReports(result, base), ...certificate]);
    // A certificate of an earlier run must not lie beside a report that would not deserve it.
    if (certificate.length === 0)
        removeFile(folder, certificateName);
    const shown = relative(streams.cwd, folder) || '.';
    streams.out(options.json ? printJson(result) : renderSummary(result, shown, certificate.length > 0));
    return exitCodeOf(result);
};
//# sourceMappingURL=conform.js.map