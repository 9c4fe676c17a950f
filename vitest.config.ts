import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['*/*/{src,test,tools,run}/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['packages/workshop/fail-on-console.ts'],
  },
})
