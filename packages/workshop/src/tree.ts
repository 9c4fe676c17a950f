import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A text file of the repository. */
export interface TreeFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

const unkept = new Set(['.git', '.turbo', 'coverage', 'demo-output', 'dist', 'node_modules'])

function listWithGit(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0')
}

function listFolder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !unkept.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listFolder(path) : [path]
    })
}

/** The files that are or could be committed; in a copy without git, all but the folders that hold no sources. */
function listPaths(): string[] {
  const paths = existsSync(join(root, '.git')) ? listWithGit() : listFolder('')
  return [...new Set(paths)].filter((path) => path !== '' && existsSync(join(root, path))).sort()
}

/** Reads every text file of the repository, in order of path. */
export function readTree(): readonly TreeFile[] {
  return listPaths()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}
