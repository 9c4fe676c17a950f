import { gather, jsonOption, langOption, runCommand, specOption } from './add-command.js';
export const addDecide = (program, call) => {
    program
        .command('decide')
        .description('may this role do this with this datum? the answer, its conditions and its norms')
        .requiredOption('--actor <role>', 'who acts, such as werkgever')
        .requiredOption('--action <action>', 'vragen, vastleggen, inzien, gebruiken, uitdraaien, bewaren or verstrekken')
        .requiredOption('--data <element>', 'which datum, such as vangnet-ja-nee')
        .option('--recipient <role>', 'to whom, with verstrekken')
        .option('--purpose <purpose>', 'for which purpose')
        .option('--fact <name=true|false>', 'a fact of the case; may be repeated', gather, [])
        .option('--as-of <date>', 'the day whose norms hold (default: today)')
        .option('--profile <profile>', 'which positions to take where sources diverge')
        .addOption(specOption())
        .addOption(langOption())
        .addOption(jsonOption())
        .action((options) => runCommand(call, async () => (await import('../commands/decide.js')).decide, options));
};
//# sourceMappingURL=decide.js.map