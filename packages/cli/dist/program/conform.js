import { jsonOption, runCommand, specOption } from './add-command.js';
export const addConform = (program, call) => {
    program
        .command('conform')
        .description('run a target through the conformance kit; write reports, and a certificate when it deserves one')
        .requiredOption('--target <file>', 'where the target is and how to log in')
        .option('--out <folder>', 'where the reports go', 'conformance-report')
        .option('--key <file>', 'private key to sign a certificate with')
        .option('--as-of <date>', 'the day whose norms hold (default: today)')
        .option('--profile <profile>', 'which positions to take where sources diverge')
        .addOption(specOption())
        .addOption(jsonOption())
        .action((options) => runCommand(call, async () => (await import('../commands/conform.js')).conform, options));
};
//# sourceMappingURL=conform.js.map