import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { migrate } from '../store/migrate.ts'
import { type Done, migrations, pending } from '../store/migrations.ts'
import { type Batch, sumTables, type TableSum, tallyOf, writeRows } from './rows.ts'
import { type Source, unbind } from './source.ts'
import { listTables, quoted, type Table } from './tables.ts'

/**
 * Fills an empty database, all or nothing: first the schema as the rows knew it, then the rows, then
 * whatever migrations came since. The rows are read back before they are kept.
 *
 * @throws AppError when the database is not empty, or counts and hashes do not agree.
 */
export async function fill(
  owner: pg.Pool,
  source: Source,
  heard: (batch: Batch) => void = () => {},
): Promise<TableSum[]> {
  await refuseFull(owner)
  await migrate(owner, { known: schemaOf(source.migrations) })
  const sums = await transfer(owner, source, heard)
  await migrate(owner)
  return sums
}

function schemaOf(done: readonly Done[]) {
  const known = migrations()
  pending(known, done)
  const names = new Set(done.map(({ name }) => name))
  return known.filter(({ name }) => names.has(name))
}

/** @throws AppError unless there is nothing at all. */
async function refuseFull(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') limit 1`,
  )
  if (rows[0])
    throw new AppError(
      'conflict',
      'The target already contains data, and Fairwind never overwrites data. Choose an empty database.',
    )
}

async function transfer(
  owner: pg.Pool,
  source: Source,
  heard: (batch: Batch) => void,
): Promise<TableSum[]> {
  const client = await owner.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const tables = await listTables(client)
    await unbind(client, tables)
    const given = await writeAll(client, tables, source, heard)
    refuseDifference(given, await sumTables(client, tables))
    await client.query('set constraints all immediate')
    await bindAgain(client, tables)
    await client.query('commit')
    return given
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function writeAll(
  client: pg.ClientBase,
  tables: readonly Table[],
  source: Source,
  heard: (batch: Batch) => void,
): Promise<TableSum[]> {
  const tally = tallyOf(tables)
  for await (const batch of source.batches()) {
    const table = tables.find(({ name }) => name === batch.table) ?? unknown(batch.table)
    await writeRows(client, table, batch.lines)
    tally.add(batch)
    heard(batch)
  }
  return tally.tables()
}

function unknown(table: string): never {
  throw new AppError(
    'invalid',
    `The data contains an unknown table, ${table}. Update Fairwind and try again.`,
  )
}

async function bindAgain(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables)
    await client.query(`alter table ${quoted(name)} force row level security`)
}

function refuseDifference(given: readonly TableSum[], found: readonly TableSum[]): void {
  const byName = new Map(found.map((sum) => [sum.name, sum]))
  for (const { name, rows, sha256 } of given) {
    const there = byName.get(name)
    if (there?.rows === rows && there.sha256 === sha256) continue
    const text = `Verification failed for ${name}: ${rows} rows expected, ${there?.rows ?? 0} found. Nothing was saved.`
    throw new AppError('unavailable', text)
  }
}
