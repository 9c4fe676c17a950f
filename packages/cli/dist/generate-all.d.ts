import { type GeneratedFile, type NormBase } from '@verzuimspec/model';
import type { Config } from './config/config.js';
/** Everything a config names, from one norm base as of its day, with paths below the config's `out`. */
export declare function generateAll(base: NormBase, config: Config): Promise<readonly GeneratedFile[]>;
//# sourceMappingURL=generate-all.d.ts.map