import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import type { Actor } from '../../domain/base/actor.ts'
import { AppError } from '../../domain/base/errors.ts'
import { beginRefused, isLost, lost, outcomeUnknown, translated } from './dbErrors.ts'
import { isSql, type Select, type Sql } from './sql.ts'

// Days stay YYYY-MM-DD, as everywhere else.
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day)

/** The one way a query function talks to the database: inside somebody's transaction. */
export interface Db {
  /** For a statement that no table knows, the reader says what its rows are. */
  rows<Row>(statement: Sql | Select<Row>): Promise<Row[]>
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

const unreachable = 'The database can’t be reached, so nothing was saved. Try again in a moment.'

async function connectionFrom(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch((error: unknown) => {
    if (error instanceof AppError) throw error
    throw new AppError('unavailable', unreachable, { cause: error })
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
  const state = { open: true }
  let broken: Error | undefined
  let begun: Promise<unknown> = Promise.resolve()
  try {
    begun = client.query(beginAs(actor, mode))
    begun.catch(() => {})
    const result = await work(dbOn(client, state))
    await begun
    state.open = false
    if (mode === 'write') await commit(client)
    else leave(client)
    return result
  } catch (error) {
    state.open = false
    const reason = await failureOf(begun, error)
    broken = await rollBack(client)
    throw broken ? lost(reason) : translated(reason)
  } finally {
    client.release(broken)
  }
}

/** When the transaction could not begin, what failed behind it says nothing. */
function failureOf(begun: Promise<unknown>, error: unknown): Promise<unknown> {
  return begun.then(() => error, beginRefused)
}

/**
 * Our statements end within milliseconds, and compiling one takes PostgreSQL some hundred; from
 * 50,000 people on its planner would. Set here, since a pooler refuses it as a start-up parameter.
 */
const notCompiled = 'set local jit = off'

/** One simple-protocol message. Ids are checked to be ids, for this is the one text put together. */
export function beginAs(actor: Actor | null, mode: Mode): string {
  const context = actor
    ? `set local fairwind.organisation_id = '${checked(actor.organisationId)}';` +
      `set local fairwind.person_id = '${checked(actor.personId)}';`
    : ''
  return `begin ${mode === 'read' ? 'read only' : 'read write'};${notCompiled};${context}set local role fairwind_actor`
}

function checked(id: string): string {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Error('An actor must be named by ids')
  return id
}

/** PostgreSQL answers the commit of a transaction that failed with a rollback, and no error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    throw isLost(error) ? outcomeUnknown(error) : error
  })
  if (command !== 'COMMIT') throw new Error('A statement failed, and the work went on as if not')
}

/** Nothing hangs on the end of a transaction that only looked: what comes next queues behind it. */
function leave(client: pg.PoolClient): void {
  client.query('commit').catch(() => {})
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/**
 * Always the extended protocol: it takes one statement, so nothing can be stacked behind it. Closed
 * with its transaction, so that nothing of it can run behind that, where no policy would hold.
 */
function dbOn(client: pg.PoolClient, state: { open: boolean }): Db {
  const send = async (statement: Sql) => {
    if (!isSql(statement)) throw new Error('A statement was not written with sql`…`')
    if (!state.open) throw new Error('A statement came after its transaction had ended')
    const extended: pg.QueryConfig & { queryMode: string } = { ...statement, queryMode: 'extended' }
    return client.query<pg.QueryResultRow>(extended)
  }
  return {
    rows: async <Row>(statement: Sql) => (await send(statement)).rows as Row[],
    run: async (statement) => (await send(statement)).rowCount ?? 0,
  }
}
