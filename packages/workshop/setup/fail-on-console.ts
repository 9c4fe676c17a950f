import { afterEach } from 'vitest'

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

let said: Error | undefined

/** A test that writes to the console fails: what the product says goes through the CLI's streams or not at all. */
for (const method of methods) {
  console[method] = (...words: unknown[]): void => {
    said = new Error(`console.${method} was called in a test: ${words.map(String).join(' ')}`)
    throw said
  }
}

// The code under test may have caught the error above.
afterEach(() => {
  const error = said
  said = undefined
  if (error !== undefined) throw error
})
