import type pg from 'pg'
import { onlyRow } from '../store/onlyRow.ts'

/** From when on something is to be done. */
export type HouseRules = {
  /** After a statement, so that many in a row are looked at once. */
  lookAfterInMs: number
  /** Recovery reads about this much at most. */
  checkpointAfterWalInBytes: number
  /** Counted from the first write after the last checkpoint. */
  checkpointAfterInMs: number
  /** Dead or changed rows of a table, beside a fifth of its rows as in PostgreSQL's autovacuum. */
  vacuumAfterRows: number
  /** At two thousand million PostgreSQL would refuse to write; autovacuum has the same limit. */
  freezeAfterTransactions: number
}

export const houseRules: HouseRules = {
  lookAfterInMs: 1000,
  checkpointAfterWalInBytes: 64 * 1024 ** 2,
  checkpointAfterInMs: 60_000,
  vacuumAfterRows: 500,
  freezeAfterTransactions: 200_000_000,
}

/** What is to be looked after. */
export type State = {
  /** Since the last checkpoint. */
  walInBytes: number
  /** Of the oldest row that is not frozen, in transactions. */
  age: number
  /** The table most in need of a vacuum, quoted. */
  untidyTable: string | null
  /** The table of whose rows the planner knows least, quoted. */
  changedTable: string | null
}

/** A checkpoint writes a little itself, and a small commit is not worth another. */
const quietWalInBytes = 8192

export function hasWritten({ walInBytes }: State): boolean {
  return walInBytes > quietWalInBytes
}

/** Cheap, and must not wait: the log of a database in constant use would grow for ever. */
export function isCheckpointDue(state: State, writtenForInMs: number, rules: HouseRules): boolean {
  const isLong = hasWritten(state) && writtenForInMs >= rules.checkpointAfterInMs
  return state.walInBytes >= rules.checkpointAfterWalInBytes || isLong
}

/**
 * The statement that tidies what needs it most. One at a time and never both in one: while it runs
 * everybody else waits.
 */
export function dueTidying(state: State, rules: HouseRules): string | undefined {
  const { age, untidyTable, changedTable } = state
  if (age >= rules.freezeAfterTransactions) return 'VACUUM (FREEZE)'
  if (untidyTable) return `VACUUM ${untidyTable}`
  return changedTable ? `ANALYZE ${changedTable}` : undefined
}

/**
 * Looks at the log and the tables. PostgreSQL counts rows in memory and only for as
 * long as it runs, so a table also counts as untidy when its files grew by a fifth
 * since its last vacuum, which its catalogue remembers.
 */
export async function inspect(client: pg.ClientBase, rules: HouseRules): Promise<State> {
  await client.query('SELECT pg_stat_force_next_flush()')
  const { rows } = await client.query<State>(inspection, [rules.vacuumAfterRows])
  return onlyRow(rows)
}

const inspection = `
  WITH tables AS (
    SELECT format('%I.%I', schemaname, stat.relname) AS name, n_dead_tup, n_mod_since_analyze,
           $1::int + .2 * greatest(reltuples, 0) AS many,
           pg_relation_size(stat.relid) / 8192 > 64 + 1.2 * relpages AS has_grown
      FROM pg_stat_user_tables stat JOIN pg_class class ON class.oid = stat.relid)
  SELECT
    pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 AS "walInBytes",
    (SELECT age(datfrozenxid) FROM pg_database WHERE datname = current_database()) AS age,
    (SELECT name FROM tables WHERE n_dead_tup > many OR has_grown
      ORDER BY n_dead_tup DESC LIMIT 1) AS "untidyTable",
    (SELECT name FROM tables WHERE n_mod_since_analyze > many
      ORDER BY n_mod_since_analyze DESC LIMIT 1) AS "changedTable"
  FROM pg_control_checkpoint()`
