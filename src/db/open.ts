import pg from 'pg'
import { openEmbedded } from './embedded/open.ts'
import { migrate } from './migrate.ts'
import { type Store, storeOn } from './store.ts'

/** Opens the embedded database of a data folder, whose lock the caller holds. */
export async function openFolder(dir: string): Promise<Store> {
  const { pool, close } = await openEmbedded(dir)
  return migrated(pool, pool, close)
}

/** Opens a database on a PostgreSQL server; another role may be named for the migrations. */
export async function openServer(url: string, migrationUrl = url): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10, pipeline: true })
  pool.on('error', () => {})
  const owner = new pg.Pool({ connectionString: migrationUrl, max: 1 })
  try {
    return await migrated(owner, pool, () => pool.end())
  } finally {
    await owner.end()
  }
}

async function migrated(owner: pg.Pool, pool: pg.Pool, close: () => Promise<void>): Promise<Store> {
  try {
    await migrate(owner)
    return storeOn(pool, close)
  } catch (error) {
    await close()
    throw error
  }
}
