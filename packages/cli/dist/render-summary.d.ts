import { type RunResult } from '@verzuimspec/conformance';
/**
 * A run in a few lines: totals, the first ten findings with their total, where everything lies.
 */
export declare function renderSummary(result: RunResult, folder: string, isCertified: boolean): string;
//# sourceMappingURL=render-summary.d.ts.map