import pg from 'pg'
import { migrate } from '../store/migrate.ts'
import { type Store, storeOn } from '../store/store.ts'
import { refuseOldServer, refusePending, refuseStrongRole } from './checks.ts'
import { explainingConnections } from './dbErrors.ts'
import { allowActor } from './roles.ts'

/** Where a server is, for the two roles that use it. */
export interface ServerAddress {
  /** For the application: neither a superuser nor an owner of anything. */
  url: string
  /** For the owner of the tables; without it this process cannot change the schema. */
  migrationUrl: string | undefined
}

/** Opens a database on a PostgreSQL server. Refuses a role that the policies would not bind. */
export async function openServer(address: ServerAddress): Promise<Store> {
  const pool = applicationPool(address.url)
  try {
    await explainingConnections('DATABASE_URL', () => refuseOldServer(pool))
    if (address.migrationUrl) await migrateAsOwner(address.migrationUrl, pool)
    await refuseStrongRole(pool)
    await refusePending(pool)
    return storeOn(pool, () => pool.end())
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function migrateAsOwner(url: string, application: pg.Pool): Promise<void> {
  const owner = ownerPool(url)
  try {
    await explainingConnections('MIGRATION_DATABASE_URL', () => migrate(owner))
    await allowActor(owner, application)
  } finally {
    await owner.end()
  }
}

/** A statement may take as long on a server as it may on the embedded database. */
const limits = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 }

function applicationPool(url: string): pg.Pool {
  return quiet(
    new pg.Pool({
      connectionString: url,
      application_name: 'fairwind',
      max: 10,
      pipeline: true,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      ...limits,
    }),
  )
}

/** One connection of the role that owns the tables, for work that may take its time. */
export function ownerPool(url: string): pg.Pool {
  const options = { application_name: 'fairwind owner', connectionTimeoutMillis: 10_000 }
  return quiet(new pg.Pool({ connectionString: url, max: 1, ...options }))
}

/**
 * A lost connection shows in the query that used it; without a listener it would end the process.
 * The pool listens to the idle ones only.
 */
function quiet(pool: pg.Pool): pg.Pool {
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
