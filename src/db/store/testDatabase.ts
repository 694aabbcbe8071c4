import pg from 'pg'
import { inject } from 'vitest'
import { openInMemory } from '../embedded/open.ts'
import { openServer } from '../server/open.ts'
import { migrate } from './migrate.ts'
import { type Store, storeOn } from './store.ts'

/** A real, migrated database, and what tests do behind the store's back. */
export interface TestDatabase {
  store: Store
  /** As the role that owns the tables. */
  owner: pg.Pool
  /** As the role that the store logs in as. */
  login: pg.Pool
  empty(): Promise<void>
  /** Makes the next installation found a record of its own, beside those there are. */
  forgetLocal(): Promise<void>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the `postgres` project; not there in the others. */
    postgres: { admin: string; owner: string; app: string }
  }
}

/** Whether these tests run on a PostgreSQL server; otherwise on the embedded database. */
export const isOnServer = process.env.FAIRWIND_TEST_DATABASE === 'postgres'

/** In memory, or on the server of the tests a database of this worker's own. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { store, owner, login } = await (isOnServer ? onServer() : inMemory())
  return {
    store,
    owner,
    login,
    async empty() {
      await owner.query('truncate organisations cascade')
    },
    async forgetLocal() {
      await owner.query('truncate installation')
    },
  }
}

async function inMemory() {
  const { pool, close } = await openInMemory()
  await migrate(pool)
  return { store: storeOn(pool, close), owner: pool, login: pool }
}

async function onServer() {
  const { url, migrationUrl } = await newServerDatabase()
  const store = await openServer({ url, migrationUrl })
  const poolOf = (connectionString: string) => new pg.Pool({ connectionString, max: 1 })
  return { store, owner: poolOf(migrationUrl), login: poolOf(url) }
}

/** A database without any table, as the role that owns it. Closed with its pool. */
export async function emptyDatabase(connections = 1): Promise<pg.Pool> {
  if (!isOnServer) return (await openInMemory()).pool
  const { migrationUrl } = await newServerDatabase()
  return new pg.Pool({ connectionString: migrationUrl, max: connections })
}

/** An empty database on the server of the tests, for its two roles. */
export async function newServerDatabase() {
  const { admin, owner, app } = inject('postgres')
  const name = `test_${process.pid}_${++made}`
  const at = (url: string) => url.replace(/[^/]*$/, name)
  await query(admin, `create database ${name} owner fairwind_owner`)
  await query(at(admin), 'revoke execute on function set_config(text, text, boolean) from public')
  await query(at(admin), 'alter function ts_match_vq(tsvector, tsquery) leakproof')
  return { url: at(app), migrationUrl: at(owner), adminUrl: at(admin) }
}

let made = 0

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(text).finally(() => client.end())
}
