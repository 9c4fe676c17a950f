/**
 * The committed generated folders: `verzuimspec generate` runs once for each entry, in `cwd` (from the root) with
 * `args`, in this order.
 *
 * @type {readonly { readonly cwd: string, readonly args: readonly string[] }[]}
 */
export const generated = [
  { cwd: 'packages/workshop', args: ['--config', 'norm-base.config.yaml', '--spec', '../../spec'] },
  { cwd: 'examples/reference-vendor', args: [] },
]
