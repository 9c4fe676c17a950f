import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/** @param {string} path from the root */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** @param {string} pattern of a workspace: `spec` or `packages/*` @returns {readonly string[]} */
function listFolders(pattern) {
  if (!pattern.endsWith('/*')) return [pattern]
  const parent = pattern.slice(0, -2)
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
}

/**
 * The folders of all packages, from the root and with forward slashes, in order.
 *
 * @returns {readonly string[]} `['conformance/kit', …, 'spec']`
 */
export function listPackages() {
  /** @type {{ workspaces: readonly string[] }} */
  const { workspaces } = readJson('package.json')
  return workspaces
    .flatMap(listFolders)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
}

/**
 * The folders of the packages that have a script of this name.
 *
 * @param {string} script
 */
export function listPackagesWith(script) {
  return listPackages().filter((folder) => readJson(`${folder}/package.json`).scripts?.[script] !== undefined)
}
