import { stopped } from './dbErrors.ts'
import type { Engine } from './engine.ts'
import type { Connectable, Connection } from './stream.ts'

/** A database that outlives its threads. */
export type Supervisor = Connectable & {
  close(): Promise<void>
  /** Gives up what is running. What was committed stays. */
  stop(reason: Error): Promise<void>
}

/**
 * Opens the database anew for the next query when its thread has ended: PostgreSQL
 * stops at once on a full disk or a failed sync, and we stop it when a statement
 * takes too long. It recovers from its log, so no committed row is lost; only the
 * work under way fails.
 *
 * While it cannot be opened, each connection tries once and is told why: so it goes
 * on as soon as there is room on the disk, and nothing loops until then.
 *
 * @param onFailure hears each time why it stopped, for the log
 */
export async function supervise(
  start: () => Promise<Engine>,
  onFailure: (reason: Error) => void,
): Promise<Supervisor> {
  let current: Promise<Engine> | undefined
  let closed: Error | undefined

  function engine(): Promise<Engine> {
    if (closed) return Promise.reject(closed)
    current ??= start().then(watchOver, giveUp)
    return current
  }

  function watchOver(engine: Engine): Engine {
    void engine.ended.then((reason) => {
      current = undefined
      if (reason && !closed) onFailure(stopped(reason))
    })
    return engine
  }

  function giveUp(error: Error): never {
    current = undefined
    throw stopped(error)
  }

  async function connect(): Promise<Connection> {
    // If it ended before it could serve us, nothing of ours was under way.
    return connectTo(await engine()).catch(async () => connectTo(await engine()))
  }

  await engine()
  return {
    connect,
    async close() {
      const last = current
      closed = new Error('The embedded database is closed.')
      const running = await last?.catch(() => undefined)
      await running?.close().catch((reason) => Promise.reject(stopped(reason)))
    },
    async stop(reason) {
      const last = current
      closed = reason
      await (await last?.catch(() => undefined))?.stop(reason)
    },
  }
}

async function connectTo(engine: Engine): Promise<Connection> {
  const port = await engine.connect()
  const lost = engine.ended.then((reason) =>
    reason ? stopped(reason) : new Error('The embedded database is closed.'),
  )
  return { port, lost }
}
