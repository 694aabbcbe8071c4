import { resolve } from 'node:path'
import envPaths from 'env-paths'
import * as z from 'zod'
import { fail } from './domain/errors.ts'

/** What the environment and the command line decide. */
export interface Settings {
  dataDir: string
  /** A PostgreSQL server to use in place of the embedded database. */
  databaseUrl: string | undefined
  /** The same server for a role that may change the schema; `databaseUrl` when not given. */
  migrationUrl: string | undefined
  host: string
  port: number
  /** Names the server answers to, besides those of loopback. */
  hostNames: string[]
}

const whole = 'PORT is a whole number from 0 to 65535.'

const Environment = z.object({
  FAIRWIND_DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL begins with postgres://.')
    .optional(),
  MIGRATION_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'MIGRATION_DATABASE_URL begins with postgres://.')
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number(whole).int(whole).min(0, whole).max(65535, whole).default(4747),
  FAIRWIND_HOST_NAMES: z.string().default(''),
})

/**
 * Reads the settings; what is given on the command line wins over the environment.
 *
 * @throws AppError that lists everything wrong at once.
 */
export function settingsFrom(
  environment: Record<string, string | undefined>,
  given: { dataDir?: string | undefined; port?: string | undefined } = {},
): Settings {
  const said = Object.entries(environment).filter(([, value]) => value !== '')
  const merged = { ...Object.fromEntries(said), ...(given.port ? { PORT: given.port } : {}) }
  const checked = Environment.safeParse(merged)
  if (!checked.success)
    fail('invalid', checked.error.issues.map(({ message }) => message).join('\n'))
  const {
    FAIRWIND_DATA_DIR,
    DATABASE_URL,
    MIGRATION_DATABASE_URL,
    HOST,
    PORT,
    FAIRWIND_HOST_NAMES,
  } = checked.data!
  return {
    dataDir: resolve(
      given.dataDir ?? FAIRWIND_DATA_DIR ?? envPaths('fairwind', { suffix: '' }).data,
    ),
    databaseUrl: DATABASE_URL,
    migrationUrl: MIGRATION_DATABASE_URL ?? DATABASE_URL,
    host: HOST,
    port: PORT,
    hostNames: FAIRWIND_HOST_NAMES.split(',').flatMap((name) => name.trim() || []),
  }
}
