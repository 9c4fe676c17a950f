import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileError, InputError, mostBytes, readText, withFile } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'
import { parseTree, type TextFile, type Tree } from './parse-tree.js'

const skipped = new Set(['node_modules', 'schema', 'resolved', 'dist'])

function walk(dir: string, below: string): readonly string[] {
  return readdirSync(join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : walk(dir, path)
    return /\.ya?ml$/.test(path) || path === 'package.json' ? [path] : []
  })
}

interface ReadFiles {
  readonly files: readonly TextFile[]
  readonly issues: readonly Issue[]
}

function issuesOf(error: unknown, file: string): readonly Issue[] {
  if (error instanceof FileError) {
    return [{ code: 'unreadable-file', at: { file, line: 1, column: 1 }, reason: error.fault.reason }]
  }
  if (error instanceof InputError) return error.issues as readonly Issue[]
  throw error
}

function readFiles(dir: string, shown: string): ReadFiles {
  const read = withFile(shown, () => walk(dir, '')).map((path): ReadFiles => {
    const file = `${shown}/${path}`
    try {
      return { files: [{ path, content: readText(join(dir, path), file, mostBytes.yaml) }], issues: [] }
    } catch (error) {
      return { files: [], issues: issuesOf(error, file) }
    }
  })
  return { files: read.flatMap(({ files }) => files), issues: read.flatMap(({ issues }) => issues) }
}

/**
 * The texts of a norm base: every YAML file below the folder, and its `package.json`.
 *
 * @throws FileError when the folder cannot be read
 * @example
 * readTexts('packages/norm-base/fixtures/norm-base').some(({ path }) => path === 'roles/uwv.yaml') // true
 */
export function readTexts(dir: string): readonly TextFile[] {
  return readFiles(dir, dir).files
}

/**
 * Reads every YAML file of a norm base folder, keeping where each value stands. What cannot be read is an issue of the
 * tree, not an error; only a folder that does not exist throws.
 *
 * @param shown the folder as issues show it; the folder itself without it
 * @throws FileError when the folder cannot be read
 * @example
 * readTree('packages/norm-base/fixtures/norm-base').issues // []
 */
export function readTree(dir: string, shown: string = dir): Tree {
  const folder = shown.replace(/\/+$/, '')
  const { files, issues } = readFiles(dir, folder)
  const tree = parseTree(files, folder)
  return { ...tree, issues: [...issues, ...tree.issues] }
}
