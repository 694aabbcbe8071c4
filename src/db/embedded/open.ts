import pg from 'pg'
import { type Engine, startEngine } from './engine.ts'
import { EngineSocket } from './stream.ts'

/** An open database: the pool has one connection, because PGlite has one. */
export type Embedded = {
  pool: pg.Pool
  /** Waits for what is running, checkpoints, and lets go. */
  close(): Promise<void>
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
    async close() {
      await pool.end()
      await engine.close()
    },
  }
}
