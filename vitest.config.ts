import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findPostgres } from './scripts/postgres.mjs'

// Every process that the tests start refuses sockets to other machines.
// Their threads may be TypeScript, which Node 20 cannot run by itself.
const preloaded = ['loopbackOnly.mjs', 'typeScriptThreads.mjs'].map(
  (name) => `--import=${pathToFileURL(join(import.meta.dirname, 'scripts', name)).href}`,
)
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ...preloaded].filter(Boolean).join(' ')

const hasPostgres = findPostgres() !== undefined
if (!hasPostgres)
  process.stderr.write('No PostgreSQL 15 or newer here: the tests on a server are skipped.\n')

/** What goes through a store once more, on a server; and what is about servers only. */
const onServer = {
  test: {
    name: 'postgres',
    include: [
      'src/{operations,cli,http,mcp}/**/*.test.ts',
      'src/db/{store,topics,ladders,log,server,backup}/*.test.ts',
    ],
    env: { FAIRWIND_TEST_DATABASE: 'postgres' },
    globalSetup: 'scripts/postgresForTests.mjs',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

/**
 * Four suites: everything beside the code, the parts of pages in a document without a browser, the
 * operations once more on a PostgreSQL server where there is one, and journeys in a real browser.
 */
export default defineConfig({
  test: {
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/db/server/**'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'web',
          include: ['src/web/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...(hasPostgres ? [onServer] : []),
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine answers late.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
