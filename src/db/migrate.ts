import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { AppError } from '../domain/errors.ts'

const folder = join(import.meta.dirname, '../../migrations')

interface Migration {
  name: string
  text: string
  hash: string
}

/** Any number serves, as long as nothing else in the database takes the same lock. */
const advisoryLock = 4_047_211

/**
 * Brings a database to the newest schema, each migration all or nothing, one process at a time.
 *
 * @throws AppError when the database is newer than this program, or a landed migration was edited.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(${advisoryLock})`)
    await client.query(ledger)
    const done = await client.query<{ name: string; hash: string }>(
      'select name, hash from migrations order by name',
    )
    for (const migration of pending(migrations(), done.rows)) await apply(client, migration)
  } finally {
    await client.query(`select pg_advisory_unlock(${advisoryLock})`).catch(() => {})
    client.release()
  }
}

const ledger = `
  create table if not exists migrations (name text primary key, hash text not null);
  alter table migrations enable row level security, force row level security;
  do $$ begin
    create policy owner_only on migrations to current_user using (true);
  exception when duplicate_object then null;
  end $$`

function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })
}

/** The migrations still to run. */
export function pending(
  known: readonly Migration[],
  done: readonly { name: string; hash: string }[],
): Migration[] {
  const knownByName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, hash } of done) {
    const migration = knownByName.get(name)
    if (!migration) throw new AppError('unavailable', newer(name))
    if (migration.hash !== hash)
      throw new AppError('unavailable', `The migration ${name} was edited after it had run.`)
  }
  const names = new Set(done.map((each) => each.name))
  return known.filter((migration) => !names.has(migration.name))
}

function newer(name: string): string {
  return `This data was written by a newer Fairwind (it knows ${name}). Update Fairwind, then start again.`
}

async function apply(client: pg.PoolClient, { name, text, hash }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed; the database is as it was before.`, { cause: error })
  }
}
