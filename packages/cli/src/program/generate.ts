import { type AddCommand, jsonOption, runCommand, specOption } from './add-command.js'

export const addGenerate: AddCommand = (program, call) => {
  program
    .command('generate')
    .description('make contracts, schemas, types, masks and documentation from the norm base')
    .option('--config <file>', 'what to generate, and where', 'verzuimspec.config.yaml')
    .option('--check', 'write nothing; fail when a file is missing or differs')
    .option('--config-schema', 'print the JSON Schema of a config, for editors, and make nothing')
    .addOption(specOption())
    .addOption(jsonOption())
    .action((options) => runCommand(call, async () => (await import('../commands/generate.js')).generate, options))
}
