import type { Fault } from './fault.js'
import type { TreeFile } from './tree.js'

/** One fault for each line of the file that `judge` has something to say about; the message gets the line number. */
export function judgeLines({ path, text }: TreeFile, judge: (line: string) => string | undefined): readonly Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const message = judge(line)
    return message === undefined ? [] : [{ subject: path, message: `line ${index + 1}: ${message}` }]
  })
}
