import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { type Done, readLedger } from '../store/migrations.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { type Batch, readRows } from './rows.ts'
import { listTables, quoted, type Table } from './tables.ts'

/** Rows from somewhere, with the schema they were written under. */
export interface Source {
  migrations: readonly Done[]
  batches(): AsyncIterable<Batch>
}

/** The rows of a database that nobody can change meanwhile: for a move, which must miss nothing. */
export async function lockedSource(owner: pg.Pool): Promise<Source> {
  const { rows: migrations } = await owner.query<Done>(readLedger)
  return { migrations, batches: () => batchesIn(owner, 'begin', hold) }
}

/** The rows of a database as they are at one moment, while people go on writing: for a backup. */
export async function snapshotSource(owner: pg.Pool): Promise<Source> {
  const { rows: migrations } = await owner.query<Done>(readLedger)
  const begin = 'begin isolation level repeatable read read only'
  return { migrations, batches: () => batchesIn(owner, begin, refuseBound) }
}

/** The transaction is always rolled back: reading leaves nothing behind. */
async function* batchesIn(
  owner: pg.Pool,
  begin: string,
  prepare: (client: pg.ClientBase, tables: readonly Table[]) => Promise<void>,
): AsyncGenerator<Batch> {
  const client = await owner.connect()
  let broken: Error | undefined
  try {
    await client.query(begin)
    const tables = await listTables(client)
    await prepare(client, tables)
    yield* readRows(client, tables)
  } finally {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    client.release(broken)
  }
}

async function hold(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  const names = tables.map(({ name }) => quoted(name)).join(', ')
  await client.query(`lock table ${names} in share mode`)
  if (!(await passesPolicies(client))) await unbind(client, tables)
}

async function refuseBound(client: pg.ClientBase): Promise<void> {
  if (await passesPolicies(client)) return
  throw new AppError(
    'invalid',
    'The role in MIGRATION_DATABASE_URL can’t bypass row-level security, so it can’t read all data. Run “alter role <owner> bypassrls;”, or back up the server with pg_dump or pg_basebackup.',
  )
}

async function passesPolicies(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ passes: boolean }>(
    'select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user',
  )
  return onlyRow(rows).passes
}

/**
 * Policies are forced upon the owner too. They are lifted inside a transaction only: nobody else
 * sees the tables without them, and they are back when it fails.
 */
export async function unbind(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables)
    await client.query(`alter table ${quoted(name)} no force row level security`)
}
