import type { Language } from '@verzuimspec/vocabulary'
import { type FileFault, reasonOf } from './file-fault.js'
import { renderFileFault } from './render-file-fault.js'

/**
 * A file that cannot be read or written as it stands on this machine: it is not there, is no file, is too large, or the
 * system refuses it. Its message is English; `render` says it in either language.
 */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly fault: FileFault

  constructor(fault: FileFault, options?: ErrorOptions) {
    super(renderFileFault(fault, 'en'), options)
    this.fault = fault
  }

  render(language: Language): string {
    return renderFileFault(this.fault, language)
  }
}

/**
 * What `work` with a file returns.
 *
 * @param shown the file as errors show it
 * @throws FileError when the file system refuses; anything else as it is
 * @example
 * withFile('config.yaml', () => 'asOf: 2026-11-01') // 'asOf: 2026-11-01'
 */
export function withFile<T>(shown: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    throw new FileError({ path: shown, reason }, { cause: error })
  }
}
