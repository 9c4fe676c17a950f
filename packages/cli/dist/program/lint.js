import { jsonOption, langOption, runCommand } from './add-command.js';
export const addLint = (program, call) => {
    program
        .command('lint')
        .argument('[folder]', 'norm base folder', 'spec')
        .description('find what is wrong in a norm base, at file and line')
        .option('--sources <folder>', 'texts of the source documents, to find copied sentences')
        .addOption(langOption())
        .addOption(jsonOption())
        .action((folder, options) => runCommand(call, async () => (await import('../commands/lint.js')).lint, { folder, ...options }));
};
//# sourceMappingURL=lint.js.map