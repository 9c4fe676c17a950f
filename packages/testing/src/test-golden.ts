import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** A file as a generator makes it, its path within the golden folder. */
export interface MadeFile {
  readonly path: string
  readonly content: string
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')).sort()
}

/** Files of a golden folder that nothing makes any more. */
export function findOutlived(folder: string, files: readonly MadeFile[]): readonly string[] {
  const made = new Set(files.map(({ path }) => path))
  return listFiles(folder).filter((path) => !made.has(path))
}

/**
 * Tests that files are, whole and to the byte, those of `golden` in the folder of the test, and that this folder holds
 * no file that nothing makes. `npx vitest run -u <test>` writes what is made; a file that should be gone is named, and
 * deleted by hand.
 *
 * @param folder the folder of the test
 */
export function testGolden(folder: string, files: readonly MadeFile[]): void {
  const golden = join(folder, 'golden')

  it.each(files)('makes $path as the golden file has it', async ({ path, content }) => {
    await expect(content).toMatchFileSnapshot(join(golden, path))
  })

  it('makes every golden file', () => {
    expect(findOutlived(golden, files), `of ${golden}, delete these`).toEqual([])
  })
}
