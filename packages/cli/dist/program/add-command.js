import { Option } from 'commander';
import { parseLanguage } from '../parse-options.js';
/** Runs a command's function, loaded on demand, and keeps its exit code. */
export async function runCommand(call, load, options) {
    const command = await load();
    call.finish(await command(call.streams, options));
}
/** Gathers the values of an option that may be given more than once. */
export const gather = (value, earlier) => [...earlier, value];
/** `--lang nl|en`, Dutch unless said otherwise. */
export const langOption = () => new Option('--lang <language>', 'language of norms and messages: nl or en').default('en').argParser(parseLanguage);
/** `--spec <folder>`: a norm base of one's own instead of the one that comes with the command. */
export const specOption = () => new Option('--spec <folder>', 'norm base folder (default: the one that comes with verzuimspec)');
/** `--json`. */
export const jsonOption = () => new Option('--json', 'print one JSON document instead of text');
//# sourceMappingURL=add-command.js.map