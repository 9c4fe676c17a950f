import type { SpecFile } from './parse-file.js'

/** What a word of the place of a file stands for: the role of its permissions, the source of its norms. */
export function pathWord({ names }: SpecFile, word: string): string {
  // A norm lies below its source, however deep its chapter.
  const { source = names.chapter?.split('/')[0] } = names
  return (word === 'source' ? source : names[word]) ?? ''
}
