/**
 * The committed generated folders: `verzuimspec generate` runs once for each entry, in `cwd` (from the root) with `args`.
 *
 * @type {readonly { readonly cwd: string, readonly args: readonly string[] }[]}
 */
export const generated = []
