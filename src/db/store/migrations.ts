import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../domain/base/errors.ts'

const folder = join(import.meta.dirname, '../../../migrations')

/** One step of the schema, as its file holds it. */
export interface Migration {
  name: string
  text: string
  hash: string
}

/** A step that a database has behind it. */
export type Done = Pick<Migration, 'name' | 'hash'>

/** Asks a database which steps it has behind it. */
export const readLedger = 'select name, hash from migrations order by name'

/** All that this program knows, in order. */
export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => migrationOf(name, readFileSync(join(folder, name), 'utf8')))
}

export function migrationOf(name: string, text: string): Migration {
  return { name, text, hash: createHash('sha256').update(text).digest('hex') }
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
  return `The migration ${name} is not the one that ran on this data. Install Fairwind again as it was released, then start.`
}
