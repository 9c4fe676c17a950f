import type { Config } from './config.js';
/**
 * Reads the config of `verzuimspec generate` (YAML text).
 *
 * @throws ConfigError with every finding at once
 * @example
 * parseConfig('asOf: 2026-11-01\nout: generated\nopenapi: {}', 'verzuimspec.config.yaml').out // 'generated'
 */
export declare function parseConfig(text: string, file: string): Config;
//# sourceMappingURL=parse-config.d.ts.map