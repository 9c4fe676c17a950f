import type { Fault } from './fault.js'
import { judgeLines } from './lines.js'
import type { TreeFile } from './tree.js'

const traces = [
  {
    what: 'a package registry',
    pattern: /\b(?:registry\.[a-z0-9-]+|npm\.pkg\.[a-z0-9-]+)\.(?:com|dev|io|net|nl|org)\b/i,
  },
  { what: 'a folder of one machine', pattern: /(?<![\w.~+=/-])\/(?:work|tmp|root|home|farm|Users)\/\w/ },
  { what: 'a folder of one machine', pattern: /\b[A-Z]:\\Users\\/i },
]

function judgeLine(line: string): string | undefined {
  const trace = traces.find(({ pattern }) => pattern.test(line))
  return trace && `it names ${trace.what}: leave it out, or let the user configure it`
}

/** Finds lines that name a package registry or a path of the machine they were written on. */
export function findMachineTraces(files: readonly TreeFile[]): readonly Fault[] {
  return files.flatMap((file) => judgeLines(file, judgeLine))
}
