import { type AddCommand, gather, jsonOption, langOption, runCommand, specOption } from './add-command.js'

export const addPlanning: AddCommand = (program, call) => {
  program
    .command('planning')
    .description('who must do what until when in one absence')
    .requiredOption('--spell <from..to>', 'a period of sickness; FROM alone still runs; may be repeated', gather, [])
    .option(
      '--pregnancy-spell <from..to>',
      'a period of sickness from pregnancy or childbirth; FROM alone still runs; may be repeated',
      gather,
      [],
    )
    .option('--leave <from..to>', 'pregnancy or maternity leave; may be repeated', gather, [])
    .option(
      '--leave-other-cause <from..to>',
      'leave after which the sickness has another cause than before it; may be repeated',
      gather,
      [],
    )
    .option(
      '--event <name=date>',
      'what happened when, such as oordeel-bedrijfsarts=2022-02-10; may be repeated',
      gather,
      [],
    )
    .option('--regime <regime>', 'who carries the duties: regulier, huishoudelijk, eigenrisicodrager-zw or vangnet-uwv')
    .option('--fact <fact>', 'a fact that holds, such as werknemer-onder-vangnet; may be repeated', gather, [])
    .option('--today <date>', 'the day on which each step is judged done, due or late')
    .option('--profile <profile>', 'which reading to take where sources diverge')
    .option('--explain <deadline>', 'how the day of one step was found')
    .option('--format <format>', 'text, ics (a calendar with an entry for each last day) or svg (a drawing)', 'text')
    .option('--reminder <days>', 'with ics: days ahead on which to remind; may be repeated', gather, [])
    .option('--case <word>', 'with ics: what tells this case from others, no personal datum; the first day without it')
    .addOption(specOption())
    .addOption(langOption())
    .addOption(jsonOption())
    .action((options) => runCommand(call, async () => (await import('../commands/planning.js')).planning, options))
}
