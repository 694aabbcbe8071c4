import type pg from 'pg'
import { onlyRow } from '../store/onlyRow.ts'
import { checkArchive, entriesOf, entryOf, textOf, writeArchive } from './archive.ts'
import { type Manifest, manifestName } from './manifest.ts'
import { type Batch, tallyOf } from './rows.ts'
import { type Source, snapshotSource } from './source.ts'
import { listTables } from './tables.ts'
import type { Entry } from './tar.ts'

/** Backs up every row of a server as of one moment, while people write. */
export async function backUpServer(owner: pg.Pool, file: string, made: string): Promise<Manifest> {
  const source = await snapshotSource(owner)
  const { migrations } = source
  const { postgres, tables } = await look(owner)
  const tally = tallyOf(tables)
  async function* entries(): AsyncGenerator<Entry> {
    let number = 0
    for await (const batch of source.batches()) {
      tally.add(batch)
      number += 1
      yield entryOf(nameOf(batch, number), batch.lines.join('\n'))
    }
  }
  return writeArchive(file, entries(), () => ({
    ...{ format: 1, kind: 'rows', made, postgres, migrations: [...migrations] },
    tables: tally.tables().map(({ name, rows }) => ({ name, rows })),
  }))
}

async function look(owner: pg.Pool) {
  const client = await owner.connect()
  try {
    const { rows } = await client.query<{ major: string }>(
      `select current_setting('server_version_num')::int / 10000 || '' as major`,
    )
    return { postgres: onlyRow(rows).major, tables: await listTables(client) }
  } finally {
    client.release()
  }
}

/** Such as `000007.wants.jsonl`: the number keeps the order when the archive is unpacked by hand. */
function nameOf({ table }: Batch, number: number): string {
  return `${String(number).padStart(6, '0')}.${table}.jsonl`
}

/** The rows of a backup that was checked before, see {@link checkArchive}. */
export function rowsFileSource(file: string, { migrations }: Manifest): Source {
  async function* batches(): AsyncGenerator<Batch> {
    for await (const entry of entriesOf(file)) {
      const table = /^\d+\.(.+)\.jsonl$/.exec(entry.name)?.[1]
      const text = await textOf(entry)
      if (entry.name !== manifestName && table) yield { table, lines: text.split('\n') }
    }
  }
  return { migrations, batches }
}
