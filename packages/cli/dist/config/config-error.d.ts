/** The config file is wrong. Every finding stands at its line or JSON pointer. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    constructor(file: string, findings: readonly string[]);
}
//# sourceMappingURL=config-error.d.ts.map