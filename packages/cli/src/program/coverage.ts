import { type AddCommand, jsonOption, langOption, runCommand } from './add-command.js'

export const addCoverage: AddCommand = (program, call) => {
  program
    .command('coverage')
    .argument('[spec]', 'norm base: a folder or a resolved JSON file (default: the one that comes with verzuimspec)')
    .description('how far the norm base covers its sources: per chapter, what enforces and tests what')
    .option('--source <source>', 'each norm of one source in its order, such as ap-2016')
    .option('--as-of <date>', 'the day whose tests count (default: today)')
    .addOption(langOption())
    .addOption(jsonOption())
    .action((spec: string | undefined, options) =>
      runCommand(call, async () => (await import('../commands/coverage.js')).coverage, {
        ...(spec === undefined ? {} : { spec }),
        ...options,
      }),
    )
}
