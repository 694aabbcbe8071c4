import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { indexEveryEntry } from '../log/searchWords.ts'

const folder = join(import.meta.dirname, '../../../migrations')

/** One step of the schema, as its file holds it. */
export interface Migration {
  name: string
  text: string
  hash: string
  /** What no SQL can say, in the same transaction after it. */
  finish?: ((client: pg.PoolClient) => Promise<void>) | undefined
}

/** A step that a database has behind it. */
export type Done = Pick<Migration, 'name' | 'hash'>

/** Asks a database which steps it has behind it. */
export const readLedger = 'select name, hash from migrations order by name'

/** Words are cut and folded by the application, which knows the same rule for what is looked for. */
const finishing: Readonly<Record<string, Migration['finish']>> = {
  '0013_search_words.sql': indexEveryEntry,
}

/** All that this program knows, in order. */
export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => migrationOf(name, readFileSync(join(folder, name), 'utf8')))
}

export function migrationOf(name: string, text: string): Migration {
  const hash = createHash('sha256').update(text).digest('hex')
  return { name, text, hash, finish: finishing[name] }
}

/**
 * The migrations still to run.
 *
 * @throws AppError when the database is newer than this program, or a landed migration was edited.
 */
export function pending(known: readonly Migration[], done: readonly Done[]): Migration[] {
  const knownByName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, hash } of done) {
    const migration = knownByName.get(name)
    if (!migration) throw new AppError('unavailable', newer(name))
    if (migration.hash !== hash) throw new AppError('unavailable', edited(name))
  }
  const names = new Set(done.map((each) => each.name))
  return known.filter((migration) => !names.has(migration.name))
}

function newer(name: string): string {
  return `This data was written by a newer Fairwind (it knows ${name}). Update Fairwind, then start again.`
}

function edited(name: string): string {
  return `Migration ${name} differs from the one that ran on this data. Reinstall an unmodified Fairwind release, then start again.`
}
