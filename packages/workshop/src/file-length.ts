import type { Fault } from './fault.js'
import { isSource } from './generated-files.js'
import type { TreeFile } from './tree.js'

/** The most lines a hand-written source file may have. */
export const maximumLines = 250

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** Finds hand-written source files over the ceiling. */
export function findLongFiles(files: readonly TreeFile[]): readonly Fault[] {
  return files
    .filter(({ path, text }) => isSource(path) && countLines(text) > maximumLines)
    .map(({ path, text }) => ({
      subject: path,
      message: `it has ${countLines(text)} lines, the ceiling is ${maximumLines}: split it by what changes together`,
    }))
}
