import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeApi } from './judge-api.mjs'
import { judgeManifest } from './judge-manifest.mjs'
import { judgeTypes } from './judge-types.mjs'
import { packAll } from './pack.mjs'

/** @param {string} folder @param {Uint8Array<ArrayBuffer>} tarball */
async function judgePackage(folder, tarball) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const isTyped = manifest.exports?.['.']?.types !== undefined
  const faults = [...(await judgeManifest(folder, tarball)), ...(isTyped ? await judgeTypes(tarball) : [])]
  // Names can only be followed through types that resolve.
  return isTyped && faults.length === 0 ? judgeApi(folder) : faults
}

/**
 * Judges packages that are published as those who install them will meet them: their tarballs, and their public names.
 *
 * @param {readonly string[]} folders of built packages, from the root
 * @param {string} root of the workspaces
 * @returns {Promise<readonly string[]>} a line for each fault
 */
export async function judgePackages(folders, root) {
  const packages = folders
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => manifest.private !== true)
  const tarballs = packAll(packages, root)
  /** @type {string[]} */
  const lines = []
  for (const [folder, tarball] of tarballs) {
    const faults = await judgePackage(join(root, folder), tarball)
    lines.push(...faults.map((fault) => `${folder}: ${fault}`))
  }
  return lines
}
