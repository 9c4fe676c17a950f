/** Removes a file of ours, if it is there. */
export declare function removeFile(folder: string, name: string): void;
//# sourceMappingURL=remove-file.d.ts.map