import type { GeneratedFile } from '@verzuimspec/model';
/** The files that are missing from a folder, or differ from what stands there. */
export declare function findChanged(folder: string, files: readonly GeneratedFile[]): readonly GeneratedFile[];
//# sourceMappingURL=compare-files.d.ts.map