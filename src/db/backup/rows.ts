import { createHash, type Hash } from 'node:crypto'
import type pg from 'pg'
import { quoted, type Table } from './tables.ts'

/** Rows of one table as JSON, a line each, in the order of its key. */
export interface Batch {
  table: string
  lines: string[]
}

const rowsAtOnce = 1000

/**
 * Reads every row of the tables, inside the transaction the connection is in. Written the same by
 * every PostgreSQL, so that hashes can be compared between two.
 */
export async function* readRows(
  client: pg.ClientBase,
  tables: readonly Table[],
): AsyncGenerator<Batch> {
  await client.query(`set local time zone 'UTC'; set local row_security = off`)
  for (const table of tables) {
    await client.query(`declare backup no scroll cursor for ${selection(table)}`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from backup`)
      if (rows.length === 0) break
      yield { table: table.name, lines: rows.map(({ line }) => line) }
    }
    await client.query('close backup')
  }
}

function selection({ name, columns, order }: Table): string {
  return `select to_jsonb(t)::text as line from (select ${columns} from ${quoted(name)} order by ${order}) t`
}

/** Adds rows to a table as they were read. */
export async function writeRows(
  client: pg.ClientBase,
  { name, columns }: Table,
  lines: readonly string[],
): Promise<void> {
  await client.query(
    `insert into ${quoted(name)} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${quoted(name)}, $1::jsonb)`,
    [`[${lines.join(',')}]`],
  )
}

/** How many rows went by, and their SHA-256, by table. */
export interface Tally {
  add(batch: Batch): void
  tables(): TableSum[]
}

export interface TableSum {
  name: string
  rows: number
  sha256: string
}

/** Counts and hashes what goes by; a table without rows counts too. */
export function tallyOf(tables: readonly Table[]): Tally {
  const sums = new Map<string, { rows: number; hash: Hash }>(
    tables.map(({ name }) => [name, { rows: 0, hash: createHash('sha256') }]),
  )
  return {
    add({ table, lines }) {
      const sum = sums.get(table)
      if (!sum) throw new Error(`There is no table ${table}`)
      sum.rows += lines.length
      for (const line of lines) sum.hash.update(`${line}\n`)
    },
    tables: () =>
      [...sums].map(([name, { rows, hash }]) => ({
        name,
        rows,
        sha256: hash.copy().digest('hex'),
      })),
  }
}

/** Counts and hashes every row there is. */
export async function sumTables(
  client: pg.ClientBase,
  tables: readonly Table[],
): Promise<TableSum[]> {
  const tally = tallyOf(tables)
  for await (const batch of readRows(client, tables)) tally.add(batch)
  return tally.tables()
}
