import type pg from 'pg'
import { type Done, type Migration, migrations, pending, readLedger } from './migrations.ts'

/** Any number serves, as long as nothing else in the database takes the same lock. */
const advisoryLock = 4_047_211

interface MigrateOptions {
  /** The files of this program, unless a test has others. */
  known?: readonly Migration[]
  /** Runs once before data that is there already is changed; on the one connection there may be. */
  beforeChange?: ((client: pg.PoolClient, next: Migration) => Promise<void>) | undefined
}

/**
 * Brings a database to the newest schema, each migration all or nothing, one process at a time.
 *
 * @throws AppError when the database is newer than this program, or a landed migration was edited.
 */
export async function migrate(
  pool: pg.Pool,
  { known = migrations(), beforeChange }: MigrateOptions = {},
): Promise<void> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`select pg_advisory_lock(${advisoryLock})`)
    await client.query(ledger)
    const { rows: done } = await client.query<Done>(readLedger)
    const [next, ...later] = pending(known, done)
    if (!next) return
    if (done.length > 0) await beforeChange?.(client, next)
    for (const migration of [next, ...later]) await apply(client, migration)
  } finally {
    await client.query(`select pg_advisory_unlock(${advisoryLock})`).catch((error: Error) => {
      broken = error
    })
    client.release(broken)
  }
}

const ledger = `
  create table if not exists migrations (name text primary key, hash text not null);
  alter table migrations enable row level security, force row level security;
  do $$ begin
    create policy owner_only on migrations to current_user using (true);
  exception when duplicate_object then null;
  end $$`

async function apply(
  client: pg.PoolClient,
  { name, text, hash, finish }: Migration,
): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await finish?.(client)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback').catch(() => {})
    const { message, code } = cause as Error & { code?: string }
    const said = `Migration ${name} failed: ${message}. The database was not changed.`
    throw Object.assign(new Error(said, { cause }), { code })
  }
}
