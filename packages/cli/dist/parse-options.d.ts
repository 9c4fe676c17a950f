/** The day whose norms hold: the one given, or the day the command is run. */
export declare function pickDay(given: string | undefined): string;
export type OutputLanguage = 'nl' | 'en';
/** @throws UsageError for any other language */
export declare function parseLanguage(given: string): OutputLanguage;
/**
 * Facts as given on the command line.
 *
 * @throws UsageError for a fact that is neither true nor false
 * @example
 * parseFacts(['twee-maanden-in-dienst=true']) // { 'twee-maanden-in-dienst': true }
 */
export declare function parseFacts(pairs: readonly string[]): Readonly<Record<string, boolean>>;
/**
 * Events as given on the command line.
 *
 * @example
 * parseEvents(['oordeel-bedrijfsarts=2022-02-10']) // { 'oordeel-bedrijfsarts': '2022-02-10' }
 */
export declare function parseEvents(pairs: readonly string[]): Readonly<Record<string, string>>;
/**
 * A period as given on the command line: `2022-01-03..2022-02-01`, or `2022-01-03` for one that is still running.
 *
 * @example
 * parsePeriod('2022-01-03..2022-02-01') // { from: '2022-01-03', to: '2022-02-01' }
 */
export declare function parsePeriod(given: string): {
    readonly from: string;
    readonly to?: string;
};
//# sourceMappingURL=parse-options.d.ts.map