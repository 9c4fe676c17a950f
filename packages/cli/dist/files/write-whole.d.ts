import type { GeneratedFile } from '@verzuimspec/model';
/**
 * Writes files whole or not at all: each is first written beside its place, and only when all of them are there do
 * they take their places. If one cannot be written, what stood there stays as it was.
 *
 * @throws the file system's error on the first file that could not be written
 */
export declare function writeWhole(folder: string, files: readonly GeneratedFile[]): void;
//# sourceMappingURL=write-whole.d.ts.map