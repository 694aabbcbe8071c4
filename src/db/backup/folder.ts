import { join } from 'node:path'
import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { type Done, readLedger } from '../store/migrations.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { entryOf, writeArchive } from './archive.ts'
import { databaseFiles, logFiles, sizeOfFiles } from './files.ts'
import type { Manifest } from './manifest.ts'
import { countRows } from './tables.ts'
import type { Entry } from './tar.ts'

/** Lends the one connection, for as long as some work takes. */
export type Lend = <Result>(work: (client: pg.ClientBase) => Promise<Result>) => Promise<Result>

/**
 * Backs an embedded database up while people write: everything committed before its end is in it.
 *
 * PostgreSQL's own way: after `pg_backup_start` the files may be copied as they are, since the log
 * up to `pg_backup_stop` mends what changed meanwhile. The slot keeps that log from being removed
 * by a checkpoint; a temporary one would go with anybody's failed statement, since all share one
 * session. Nobody waits but for the two moments at the start and the end; in the latter rows are
 * counted, so that a restore can compare.
 */
export async function backUpFolder(
  dir: string,
  file: string,
  made: string,
  lend: Lend,
): Promise<Manifest> {
  const files = join(dir, 'postgres')
  const [format, kind] = [1, 'files'] as const
  let state: State | undefined
  async function* entries(): AsyncGenerator<Entry> {
    yield* databaseFiles(files)
    state = await lend(end)
    yield* logFiles(files, state.first, state.last)
    yield entryOf('backup_label', state.label)
  }
  try {
    await lend(begin)
    const contents = () => ({ ...{ format, kind, made }, ...about(state!) })
    return await writeArchive(file, entries(), contents, await sizeOfFiles(files))
  } finally {
    await lend(state ? dropSlot : giveUp)
  }
}

interface State {
  label: string
  first: string
  last: string
  postgres: string
  migrations: Done[]
  tables: Manifest['tables']
}

function about({ postgres, migrations, tables }: State) {
  return { postgres, migrations, tables }
}

async function begin(client: pg.ClientBase): Promise<void> {
  await dropSlot(client)
  await client.query(`select pg_create_physical_replication_slot('fairwind_backup', true)`)
  await client.query(`select pg_backup_start('fairwind', true)`)
}

/** Nobody else has the connection meanwhile, so what is counted is exactly what is in the backup. */
async function end(client: pg.ClientBase): Promise<State> {
  const stopped = await client
    .query<{ label: string; last: string }>(
      'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
    )
    .catch((cause: unknown) => {
      throw new AppError('unavailable', interrupted, { cause })
    })
  const { label, last } = onlyRow(stopped.rows)
  const first = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/.exec(label)?.[1]
  if (!first) throw new Error('PostgreSQL did not say where its log begins')
  const version = await client.query<{ major: string }>(
    `select current_setting('server_version_num')::int / 10000 || '' as major`,
  )
  return {
    label,
    first,
    last,
    postgres: onlyRow(version.rows).major,
    migrations: (await client.query<Done>(readLedger)).rows,
    tables: await countRows(client),
  }
}

const interrupted = 'The database restarted during the backup, so no backup was saved. Try again.'

/** Also what a backup left that was cut short: the log would be kept for ever. */
export async function dropSlot(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await client.query(
    `select pg_drop_replication_slot(slot_name) from pg_replication_slots
     where slot_name = 'fairwind_backup'`,
  )
}

/** The backup failed; the database must not stay in its mode. */
async function giveUp(client: pg.ClientBase): Promise<void> {
  await client.query('select from pg_backup_stop(false)').catch(() => {})
  await dropSlot(client).catch(() => {})
}
