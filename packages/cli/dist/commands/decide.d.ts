import { type OutputLanguage } from '../parse-options.js';
import type { Command } from './command.js';
export interface DecideOptions {
    readonly actor: string;
    readonly action: string;
    readonly data: string;
    readonly recipient?: string;
    readonly purpose?: string;
    readonly fact: readonly string[];
    readonly asOf?: string;
    readonly profile?: string;
    readonly spec?: string;
    readonly lang: OutputLanguage;
    readonly json?: boolean;
}
/** Decides one request and explains the decision with its norms. */
export declare const decide: Command<DecideOptions>;
//# sourceMappingURL=decide.d.ts.map