import { defaultDataDir, type Settings } from './settings.ts'

/**
 * How a command begins that works on the same data as this process, as a shell takes it. The
 * address of a database server may hold a password and is not told.
 *
 * @example
 * commandStart({ dataDir: '/srv/fair wind', server: undefined }) // "npx fairwind --data-dir '/srv/fair wind'"
 */
export function commandStart({ dataDir, server }: Pick<Settings, 'dataDir' | 'server'>): string {
  if (server) return 'DATABASE_URL=postgresql://… npx fairwind'
  return dataDir === defaultDataDir()
    ? 'npx fairwind'
    : `npx fairwind --data-dir ${quoted(dataDir)}`
}

function quoted(word: string): string {
  return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
