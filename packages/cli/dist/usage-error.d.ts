/** The command was called in a way that cannot work. The message says what was given, what was expected and how to mend it. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
//# sourceMappingURL=usage-error.d.ts.map