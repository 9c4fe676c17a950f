import { it } from 'vitest'

it.fails('fails a test that writes to the console', () => {
  console.log('a word')
})

it.fails('fails a test whose code catches that', () => {
  try {
    console.warn('a word')
  } catch {
    // As careless code would.
  }
})
