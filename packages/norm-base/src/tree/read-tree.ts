import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTree, type TextFile, type Tree } from './parse-tree.js'

const skipped = new Set(['node_modules', 'schema', 'resolved', 'dist'])

function walk(dir: string, below: string): readonly string[] {
  return readdirSync(join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : walk(dir, path)
    return /\.ya?ml$/.test(path) || path === 'package.json' ? [path] : []
  })
}

/**
 * The texts of a norm base: every YAML file below the folder, and its `package.json`.
 *
 * @example
 * readTexts('packages/norm-base/fixtures/norm-base').some(({ path }) => path === 'roles/uwv.yaml') // true
 */
export function readTexts(dir: string): readonly TextFile[] {
  return walk(dir, '').map((path) => ({ path, content: readFileSync(join(dir, path), 'utf8') }))
}

/**
 * Reads every YAML file of a norm base folder, keeping where each value stands. What cannot be read is an issue of the
 * tree, not an error; only a folder that does not exist throws.
 *
 * @param shown the folder as issues show it; the folder itself without it
 * @example
 * readTree('packages/norm-base/fixtures/norm-base').issues // []
 */
export function readTree(dir: string, shown: string = dir): Tree {
  return parseTree(readTexts(dir), shown.replace(/\/+$/, ''))
}
