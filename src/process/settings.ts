import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import envPaths from 'env-paths'
import * as z from 'zod'
import { pathTyped } from '../collect/paths.ts'
import { fail } from '../domain/base/errors.ts'
import { fileProblem } from '../domain/base/fileProblems.ts'
import { type SmtpSettings, smtpContradictions, smtpOf, smtpVariables } from './smtpSettings.ts'

/** What the environment and the command line decide. */
export interface Settings {
  dataDir: string
  /** A PostgreSQL server to use in place of the embedded database. */
  server: ServerSettings | undefined
  host: string
  port: number
  /** Names the server answers to, besides those of loopback. */
  hostNames: string[]
  /** From which level on structured lines go to standard error. */
  logLevel: string
  /** Whether `/metrics` is served. */
  metrics: boolean
  /** Without it no mail is sent. */
  smtp: SmtpSettings | undefined
}

export interface ServerSettings {
  /** As the role the application logs in as. */
  url: string
  /** As the role that owns the tables; without it the schema is left as it is. */
  migrationUrl: string | undefined
}

type Environment = Record<string, string | undefined>

const whole = 'PORT must be a whole number from 0 to 65535.'

const Variables = z.object({
  FAIRWIND_DATA_DIR: z.string().optional(),
  DATABASE_URL: address('DATABASE_URL'),
  MIGRATION_DATABASE_URL: address('MIGRATION_DATABASE_URL'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number(whole).int(whole).min(0, whole).max(65535, whole).default(4747),
  FAIRWIND_HOST_NAMES: z.string().default(''),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info'], {
      error: 'LOG_LEVEL must be silent, error, warn or info.',
    })
    .default('warn'),
  METRICS: z.enum(['0', '1'], { error: 'METRICS must be 1 (serve /metrics) or 0.' }).default('0'),
  ...smtpVariables,
})

function address(name: string) {
  const form = `${name} must be a URL like postgres://fairwind_app:password@host:5432/fairwind.`
  return z
    .string()
    .regex(/^postgres(ql)?:\/\/[^\s]+\/[^\s/]+$/, form)
    .optional()
}

/** Variables that hold a secret, which `NAME_FILE` may hold the path of instead. */
const secrets = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'SMTP_URL']

/**
 * Reads the settings; what is given on the command line wins over the environment.
 *
 * @throws AppError that lists everything wrong at once.
 */
export function settingsFrom(
  environment: Environment,
  given: { dataDir?: string | undefined; port?: string | undefined } = {},
): Settings {
  const { said, mistakes } = withSecrets(spoken(environment))
  const checked = Variables.safeParse({ ...said, ...(given.port ? { PORT: given.port } : {}) })
  const wrong = checked.success ? [] : checked.error.issues.map(({ message }) => message)
  const all = [
    ...mistakes,
    ...wrong,
    ...contradictions(said, given.dataDir),
    ...smtpContradictions(said),
  ]
  if (all.length > 0) fail('invalid', all.join('\n'))
  return settingsOf(checked.data!, given.dataDir)
}

/** Where the data is when nobody names a folder. */
export function defaultDataDir(): string {
  return envPaths('fairwind', { suffix: '' }).data
}

function settingsOf(said: z.output<typeof Variables>, dataDir: string | undefined): Settings {
  const { DATABASE_URL: url } = said
  return {
    dataDir: resolve(pathTyped(dataDir ?? said.FAIRWIND_DATA_DIR ?? defaultDataDir())),
    server: url === undefined ? undefined : { url, migrationUrl: said.MIGRATION_DATABASE_URL },
    host: said.HOST,
    port: said.PORT,
    hostNames: said.FAIRWIND_HOST_NAMES.split(',').flatMap((name) => name.trim() || []),
    logLevel: said.LOG_LEVEL,
    metrics: said.METRICS === '1',
    smtp: smtpOf(said.SMTP_URL, said.SMTP_FROM),
  }
}

/** A variable set to nothing is one that is not set. */
function spoken(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

function withSecrets(environment: Environment): { said: Environment; mistakes: string[] } {
  const said = { ...environment }
  const mistakes = secrets.flatMap((name) => {
    const file = environment[`${name}_FILE`]
    if (file === undefined) return []
    if (environment[name] !== undefined)
      return `${name} and ${name}_FILE are both set. Keep only one.`
    try {
      said[name] = readFileSync(file, 'utf8').trim()
      return []
    } catch (error) {
      return `${name}_FILE can’t be read: ${fileProblem(error as NodeJS.ErrnoException)}.`
    }
  })
  return { said, mistakes }
}

/** Settings that are well-formed each, and wrong together. */
function contradictions(said: Environment, dataDir: string | undefined): string[] {
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: owner } = said
  if (url === undefined)
    return owner === undefined
      ? []
      : ['MIGRATION_DATABASE_URL is set, but DATABASE_URL is not. Set DATABASE_URL too.']
  return [
    ...(dataDir !== undefined ? [folderAndServer('--data-dir')] : []),
    ...(said.FAIRWIND_DATA_DIR !== undefined ? [folderAndServer('FAIRWIND_DATA_DIR')] : []),
    ...(userOf(url) === userOf(owner) ? [sameRole] : []),
  ]
}

function folderAndServer(folder: string): string {
  return `${folder} names a data directory and DATABASE_URL a server. Fairwind uses one of them: leave the other out.`
}

const sameRole =
  'DATABASE_URL and MIGRATION_DATABASE_URL use the same role. The application’s role must not own the tables. See .env.example.'

function userOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^\w+:\/\/([^:@/]*)/.exec(url)?.[1]
}
