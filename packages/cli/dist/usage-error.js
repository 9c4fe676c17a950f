/** The command was called in a way that cannot work. The message says what was given, what was expected and how to mend it. */
export class UsageError extends Error {
    name = 'UsageError';
}
//# sourceMappingURL=usage-error.js.map