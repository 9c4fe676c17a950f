import { type OutputLanguage } from '../parse-options.js';
import type { Command } from './command.js';
export interface PlanningOptions {
    readonly spell: readonly string[];
    readonly leave: readonly string[];
    readonly event: readonly string[];
    readonly today?: string;
    readonly profile?: string;
    readonly spec?: string;
    readonly explain?: string;
    readonly lang: OutputLanguage;
    readonly json?: boolean;
}
/** Plans one absence: who must do what until when, and how that day was found. */
export declare const planning: Command<PlanningOptions>;
//# sourceMappingURL=planning.d.ts.map