/** Where a command reads from and writes to: data on `out`, talk on `err`. */
export interface Streams {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    /** Whether a person watches `err`: progress is shown only then. */
    readonly isWatched: boolean;
}
/** The streams of this process. */
export declare function processStreams(): Streams;
//# sourceMappingURL=streams.d.ts.map