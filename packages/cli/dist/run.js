import { readFileSync } from 'node:fs';
import { CommanderError, Command as Program } from 'commander';
import { exitCode } from './exit-code.js';
import { addCertificate } from './program/certificate.js';
import { addConform } from './program/conform.js';
import { addDecide } from './program/decide.js';
import { addGenerate } from './program/generate.js';
import { addLint } from './program/lint.js';
import { addPlanning } from './program/planning.js';
import { renderFailure } from './render-failure.js';
const commands = [addLint, addDecide, addPlanning, addGenerate, addConform, addCertificate];
const help = `
Exit codes: 0 all well, 1 findings, 2 bad input, 3 target unreachable, 4 undecided, 5 our own fault, 130 interrupted.
No legal advice.`;
const readVersion = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
const makeProgram = (call) => {
    const program = new Program('verzuimspec')
        .description('Dutch absence-management privacy law as data: decide, plan, generate, test')
        .version(readVersion())
        .option('--debug', 'show where an error came from')
        .showSuggestionAfterError()
        .showHelpAfterError('run with --help for what can be asked')
        .addHelpText('after', help)
        .exitOverride()
        .configureOutput({ writeOut: call.streams.out, writeErr: call.streams.err });
    for (const add of commands)
        add(program, call);
    return program;
};
const failWith = (streams, error, debug) => {
    // Commander has already said what is wrong with the call; help and version are no errors.
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? exitCode.ok : exitCode.badInput;
    const failure = renderFailure(error, debug);
    streams.err(`${failure.message}\n`);
    return failure.exitCode;
};
/**
 * Runs the command line once and returns its exit code. Every error becomes one message and a code; nothing throws.
 *
 * @param args what follows the command's name
 * @example
 * await run(['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', 'diagnose'], streams) // 0
 */
export async function run(args, streams) {
    let code = exitCode.ok;
    const call = {
        streams,
        finish: (ended) => {
            code = ended;
        },
    };
    try {
        await makeProgram(call).parseAsync([...args], { from: 'user' });
        return code;
    }
    catch (error) {
        return failWith(streams, error, args.includes('--debug'));
    }
}
//# sourceMappingURL=run.js.map