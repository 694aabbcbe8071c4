import { join } from 'node:path'
import pg from 'pg'
import { type Engine, startEngine } from './engine.ts'
import { prepareFolder } from './firstStart.ts'
import { EngineSocket } from './stream.ts'

/** An open database: the pool has one connection, because PGlite has one. */
export type Embedded = {
  pool: pg.Pool
  /** Waits for what is running, checkpoints, and lets go. */
  close(): Promise<void>
  /**
   * Resolves with the reason if the database breaks, for instance on a full disk.
   * From then on every query fails; opening anew recovers all that was committed.
   */
  broken: Promise<Error>
}

/**
 * Opens the database of a data folder, and makes it on the first start. The caller
 * holds the folder's lock ({@link lockFolder}) from before this until after `close`.
 */
export async function openEmbedded(dir: string): Promise<Embedded> {
  const files = join(dir, 'postgres')
  await prepareFolder(files)
  return connect(await startEngine({ dir: files }))
}

/** A database that is gone when it is closed; for tests. */
export async function openInMemory(): Promise<Embedded> {
  return connect(await startEngine({ dir: null }))
}

function connect(engine: Engine): Embedded {
  const pool = new pg.Pool({
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    stream: () => new EngineSocket(engine),
  })
  // A lost idle connection shows in the next query; without a listener it would end the process.
  pool.on('error', () => {})

  return {
    pool,
    broken: engine.broken,
    async close() {
      await pool.end()
      await engine.close()
    },
  }
}
