import { Option } from 'commander'
import { type AddCommand, jsonOption, langOption, runCommand } from './add-command.js'

const failOnOption = (): Option =>
  new Option('--fail-on <level>', 'the smallest step that ends with exit code 1')
    .choices(['major', 'minor', 'patch'])
    .default('major')

export const addDiff: AddCommand = (program, call) => {
  program
    .command('diff')
    .argument('<before>', 'norm base: a folder or a resolved JSON file')
    .argument('<after>', 'the norm base to compare with it')
    .description('what differs between two norm bases: entries, terms, and who may do less or more')
    .option('--as-of <date>', 'the day whose rules are compared (default: today)')
    .addOption(failOnOption())
    .addOption(langOption())
    .addOption(jsonOption())
    .action((before: string, after: string, options) =>
      runCommand(call, async () => (await import('../commands/diff.js')).diff, { before, after, ...options }),
    )
}
