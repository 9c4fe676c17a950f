import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/{src,test,tools,run}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'threads',
    // What a test file changes it puts back, so that the files of a package load the norm base and its code once.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['packages/workshop/setup/fail-on-console.ts', 'packages/workshop/setup/watch-reads.ts'],
  },
})
