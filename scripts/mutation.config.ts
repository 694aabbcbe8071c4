import { defineConfig } from 'vitest/config'

/** The tests of the rules alone, without a database, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation.seed.ts'],
  },
})
