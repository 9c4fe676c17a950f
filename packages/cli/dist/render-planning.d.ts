import type { Planning } from '@verzuimspec/calendar';
import type { NormBase } from '@verzuimspec/model';
import type { OutputLanguage } from './parse-options.js';
/**
 * A planning as lines of text, one step a pair of lines: day, what, who and remarks; then the norms.
 */
export declare function renderPlanning(base: NormBase, planning: Planning, lang: OutputLanguage): string;
//# sourceMappingURL=render-planning.d.ts.map