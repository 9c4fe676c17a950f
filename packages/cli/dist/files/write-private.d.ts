import type { GeneratedFile } from '@verzuimspec/model';
/** Writes a new file that only its owner may read; refuses to overwrite one. */
export declare function writePrivate(folder: string, file: GeneratedFile): void;
//# sourceMappingURL=write-private.d.ts.map