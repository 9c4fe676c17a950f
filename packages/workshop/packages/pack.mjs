import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNpm } from '../run/npm.mjs'

/**
 * Packs packages as npm would publish them.
 *
 * @param {readonly { readonly folder: string, readonly name: string }[]} packages
 * @param {string} root of the workspaces
 * @returns {ReadonlyMap<string, Uint8Array<ArrayBuffer>>} the tarballs, by folder
 * @throws {Error} with npm's words when one cannot be packed
 */
export function packAll(packages, root) {
  if (packages.length === 0) return new Map()
  const target = mkdtempSync(join(tmpdir(), 'verzuimspec-'))
  try {
    const chosen = packages.flatMap(({ folder }) => ['-w', folder])
    const args = ['pack', '--pack-destination', target, '--loglevel=error', ...chosen]
    const { ok, output } = runNpm(args, { cwd: root })
    const files = readdirSync(target)
    if (!ok || files.length !== packages.length) throw new Error(`npm could not pack the packages: ${output.trim()}`)
    return new Map(
      packages.map(({ folder, name }) => {
        const start = `${name.replace('@', '').replace('/', '-')}-`
        const file = files.find((each) => each.startsWith(start) && /^\d/.test(each.slice(start.length))) ?? ''
        return [folder, new Uint8Array(readFileSync(join(target, file)))]
      }),
    )
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}
