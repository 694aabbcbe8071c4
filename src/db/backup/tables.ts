import type pg from 'pg'
import { onlyRow } from '../store/onlyRow.ts'

/** A table with what copying its rows takes. */
export interface Table {
  name: string
  columns: string[]
  /** The primary key as an order that is the same on every server. */
  order: string
  /** The tables that must have their rows before. */
  needs: string[]
}

/** All tables but the ledger of migrations, each after those it refers to. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(tables)
  return sorted(rows)
}

const tables = `
  select c.relname as name,
    (select array_agg(quote_ident(a.attname) order by a.attnum)
       from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) as columns,
    (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
                       order by k.position)
       from pg_index i
       cross join unnest(i.indkey) with ordinality as k(attribute, position)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attribute
      where i.indrelid = c.oid and i.indisprimary
    ) as order,
    array(select distinct other.relname::text
            from pg_constraint f join pg_class other on other.oid = f.confrelid
           where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations'
  order by c.relname`

function sorted(waiting: readonly Table[], done: readonly Table[] = []): Table[] {
  if (waiting.length === 0) return [...done]
  const names = new Set(done.map(({ name }) => name))
  const next = waiting.filter(({ needs }) => needs.every((need) => names.has(need)))
  if (next.length === 0) throw new Error('Tables refer to each other in a circle')
  return sorted(
    waiting.filter((table) => !next.includes(table)),
    [...done, ...next],
  )
}

/** How many rows each table holds, in one look. */
export async function countRows(client: pg.ClientBase): Promise<{ name: string; rows: number }[]> {
  const all = await listTables(client)
  const counts = all.map(({ name }) => `(select count(*) from ${quoted(name)})`)
  const { rows } = await client.query<{ counts: string[] }>(
    `select array[${counts.join(', ')}]::text[] as counts`,
  )
  return all.map(({ name }, index) => ({ name, rows: Number(onlyRow(rows).counts[index]) }))
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
