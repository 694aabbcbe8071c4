import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import type { Actor } from '../domain/actor.ts'
import { AppError } from '../domain/errors.ts'
import type { Sql } from './sql.ts'

// Days stay YYYY-MM-DD, as everywhere else.
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day)

/** The one way a query function talks to the database: inside somebody's transaction. */
export interface Db {
  rows<Row>(statement: Sql): Promise<Row[]>
  /** How many rows a statement touched. */
  run(statement: Sql): Promise<number>
}

export type Mode = 'read' | 'write'

/** An open database. */
export interface Store {
  /**
   * Runs `work` as an actor, in one transaction: all of it is durable when the promise resolves,
   * and none of it when it rejects. Without an actor only the installation can be read.
   */
  transaction<Result>(
    actor: Actor | null,
    mode: Mode,
    work: (db: Db) => Promise<Result>,
  ): Promise<Result>
  close(): Promise<void>
}

const inTransaction = new AsyncLocalStorage<true>()

/** A store on a pool of connections; the same for the embedded database and a server. */
export function storeOn(pool: pg.Pool, close: () => Promise<void>): Store {
  return {
    close,
    async transaction(actor, mode, work) {
      if (inTransaction.getStore()) throw new Error('A transaction was begun inside another')
      const client = await connectionFrom(pool)
      return inTransaction.run(true, () => runOn(client, actor, mode, work))
    },
  }
}

async function connectionFrom(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch((error: unknown) => {
    throw new AppError('unavailable', `The database cannot be reached: ${messageOf(error)}`)
  })
}

/**
 * Begin, context and the first statement leave in one flight: nothing waits for the answer to
 * `begin` before `work` sends its first statement behind it.
 */
async function runOn<Result>(
  client: pg.PoolClient,
  actor: Actor | null,
  mode: Mode,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  let broken: Error | undefined
  try {
    const begun = client.query(beginAs(actor, mode))
    begun.catch(() => {})
    const result = await work(dbOn(client))
    await begun
    await client.query('commit')
    return result
  } catch (error) {
    broken = await rollBack(client)
    throw translated(error)
  } finally {
    client.release(broken)
  }
}

/** One simple-protocol message. Ids are checked to be ids, for this is the one text put together. */
function beginAs(actor: Actor | null, mode: Mode): string {
  const context = actor
    ? `set local fairwind.organisation_id = '${checked(actor.organisationId)}';` +
      `set local fairwind.person_id = '${checked(actor.personId)}';`
    : ''
  return `begin ${mode === 'read' ? 'read only' : 'read write'};${context}set local role fairwind_actor`
}

function checked(id: string): string {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Error('An actor must be named by ids')
  return id
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Always the extended protocol: it takes one statement, so nothing can be stacked behind it. */
function dbOn(client: pg.PoolClient): Db {
  const send = (statement: Sql) => {
    const extended: pg.QueryConfig & { queryMode: string } = { ...statement, queryMode: 'extended' }
    return client.query<pg.QueryResultRow>(extended)
  }
  return {
    rows: async <Row>(statement: Sql) => (await send(statement)).rows as Row[],
    run: async (statement) => (await send(statement)).rowCount ?? 0,
  }
}

/** Two things at once, or somebody without the right: what the database refuses, in plain words. */
function translated(error: unknown): unknown {
  const code = (error as { code?: unknown }).code
  if (code === '42501')
    return new AppError('invalid', 'Only a lead of the organisation can change this.')
  if (typeof code === 'string' && conflicts.has(code))
    return new AppError(
      'conflict',
      'Something here was changed at the same moment. Nothing of yours was saved; look again and retry.',
    )
  return error
}

/** unique_violation, foreign_key_violation, serialization_failure, deadlock_detected */
const conflicts = new Set(['23505', '23503', '40001', '40P01'])

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
