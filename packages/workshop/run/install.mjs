import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root } from './process.mjs'
import { runStep } from './step.mjs'

// Inside node_modules, which `npm ci` removes first: a half-finished install leaves no stamp.
const stampFile = join(root, 'node_modules', '.install-stamp')

/**
 * The fingerprint of an installation: it changes with the lock and with whatever selects native binaries.
 *
 * @param {string | Uint8Array} lock the content of package-lock.json
 * @param {{ node: string, platform: string, arch: string }} machine `node` as in `process.versions.node`
 * @returns {string} 64 hexadecimal digits
 */
export function stampInstall(lock, { node, platform, arch }) {
  const [major] = node.split('.')
  return createHash('sha256').update(lock).update(`\n${major} ${platform} ${arch}`).digest('hex')
}

/** Installs the locked packages unless exactly these are there already; returns whether they are there now. */
export function install() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const stamp = stampInstall(lock, { node: process.versions.node, platform: process.platform, arch: process.arch })
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  const installed = runStep('install', () => runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']))
  if (installed) writeFileSync(stampFile, stamp)
  return installed
}
