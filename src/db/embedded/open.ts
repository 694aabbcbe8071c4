import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { diskError } from './dbErrors.ts'
import { type Engine, startEngine } from './engine.ts'
import { prepareFolder } from './firstStart.ts'
import { keepHouse } from './housekeeping.ts'
import { type HouseRules, houseRules } from './maintenance.ts'
import { EngineSocket } from './stream.ts'
import { type Supervisor, supervise } from './supervisor.ts'
import { readTemplate } from './template.ts'
import { createWatch, type Watch } from './watch.ts'

/** An open database: the pool has one connection, because PGlite has one. */
export type Embedded = {
  pool: pg.Pool
  /**
   * Runs some work whose statements may take as long as they need, like migrations;
   * all others are ended at the limit.
   */
  unhurried<Result>(work: () => Promise<Result>): Promise<Result>
  /** Keeps housekeeping off some work: a backup needs all of the log since it began. */
  undisturbed<Result>(work: () => Promise<Result>): Promise<Result>
  /** Waits for what is running, but not for ever; checkpoints, and lets go. */
  close(): Promise<void>
}

export type EmbeddedOptions = {
  /** A statement that takes longer is ended, and the database opened anew: .7 s. */
  statementTimeoutInMs?: number
  /** How long `close` waits for what is running. A container is usually given 10 s. */
  closeTimeoutInMs?: number
  /** Hears, for the log, why the database stopped, or what housekeeping could not do. */
  onFailure?: (reason: Error) => void
  houseRules?: HouseRules
}

const defaults = {
  statementTimeoutInMs: 30_000,
  closeTimeoutInMs: 8_000,
  onFailure: () => {},
  houseRules,
}

/**
 * Opens the database of a data folder, and makes it on the first start. The caller
 * holds the folder's lock ({@link lockFolder}) from before this until after `close`.
 */
export async function openEmbedded(dir: string, options?: EmbeddedOptions): Promise<Embedded> {
  const { statementTimeoutInMs, onFailure, ...rest } = { ...defaults, ...options }
  const files = join(dir, 'postgres')
  await prepareFolder(files).catch((error) => Promise.reject(diskError(error) ?? error))
  const watch = createWatch(statementTimeoutInMs)
  const supervisor = await supervise(() => startEngine({ dir: files }, watch), onFailure)
  const embedded = embed(supervisor, watch, rest.closeTimeoutInMs)
  const { undisturbed, stop } = keepHouse({ ...embedded, report: onFailure }, rest.houseRules)
  return {
    ...embedded,
    undisturbed,
    close() {
      stop()
      return embedded.close()
    },
  }
}

/** A database that is gone when it is closed, or breaks; for tests. */
export async function openInMemory(): Promise<Embedded> {
  const template = await readTemplate()
  const watch = createWatch(Number.POSITIVE_INFINITY)
  let only: Engine | undefined
  const start = async () => {
    if (only) throw (await only.ended) ?? new Error('It was closed.')
    only = await startEngine({ dir: null, template }, watch)
    return only
  }
  return embed(await supervise(start, () => {}), watch, defaults.closeTimeoutInMs)
}

function embed(supervisor: Supervisor, watch: Watch, closeTimeoutInMs: number): Embedded {
  const pool = createPool(supervisor)
  let closing: Promise<void> | undefined
  const close = async () => {
    const patience = new AbortController()
    const late = pause(closeTimeoutInMs, 'late', { signal: patience.signal })
    try {
      const closed = drain(pool).then(supervisor.close)
      if ((await Promise.race([closed, late])) === 'late') await supervisor.stop(closedMeanwhile)
    } finally {
      patience.abort()
    }
  }
  return {
    pool,
    unhurried: watch.unhurried,
    undisturbed: (work) => work(),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

const closedMeanwhile = new AppError(
  'unavailable',
  'Fairwind stopped while this was running. Check whether your change was saved.',
)

/** Lets all who wait have their turn: the pool's own `end` forgets them. */
async function drain(pool: pg.Pool): Promise<void> {
  const last = await pool.connect().catch(() => undefined)
  last?.release()
  await pool.end()
}

function createPool(supervisor: Supervisor): pg.Pool {
  const pool = new pg.Pool({
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    stream: () => new EngineSocket(supervisor),
  })
  // A lost connection shows in the next query; without a listener it would end the process. The
  // pool listens to the idle ones only.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
