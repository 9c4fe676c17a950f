/** The config file is wrong. Every finding stands at its line or JSON pointer. */
export class ConfigError extends Error {
    name = 'ConfigError';
    constructor(file, findings) {
        super([`the config file ${file} cannot be used:`, ...findings.map((finding) => `  ${finding}`)].join('\n'));
    }
}
//# sourceMappingURL=config-error.js.map