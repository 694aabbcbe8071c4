import { PGlite } from '@electric-sql/pglite'
import { DurableFileSystem } from './durableFileSystem.mjs'
import { watchLog } from './log.mjs'

/**
 * 128 MB of buffers are PostgreSQL's default; for one person's record they are only memory held.
 * ANALYZE reads 300 rows for each step of its target: with 10 instead of 100 nobody waits a
 * quarter of a second for it, and our statements need no finer statistics.
 */
const common = ['-c', 'shared_buffers=16MB', '-c', 'default_statistics_target=10']

/**
 * Small write-ahead segments, since filling them with zeros is half of the time of a
 * start, and since the last one is kept whole.
 */
const initDbStartParams = ['--wal-segsize=1']

/** @typedef {{ database: PGlite, log: import('./log.mjs').Log }} OpenDatabase */

/**
 * Opens PGlite in a folder, or in memory for tests.
 *
 * @param {Pick<import('./engineMessages.ts').EngineData, 'dir' | 'template'>} where
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({ dir, template }) {
  const log = watchLog()
  try {
    const database = await (dir === null
      ? openInMemory(template, log)
      : openFolder(new DurableFileSystem(dir), log))
    return { database, log }
  } catch (error) {
    throw new Error(log.explain(error), { cause: error })
  }
}

/**
 * @param {Uint8Array | undefined} template a tar file
 * @param {import('./log.mjs').Log} log
 */
function openInMemory(template, { onStderr }) {
  const startParams = [...PGlite.defaultStartParams, ...common]
  const start = template
    ? { loadDataDir: new Blob([new Uint8Array(template)], { type: 'application/x-tar' }) }
    : { initDbStartParams }
  return PGlite.create({ startParams, onStderr, ...start })
}

/**
 * PGlite's defaults hold `-F`, which turns fsync off, and a sync method (open
 * flags) that its file system ignores.
 *
 * @param {DurableFileSystem} files
 * @param {import('./log.mjs').Log} log
 */
export async function openFolder(files, { onStderr }) {
  const safe = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F')
  const startParams = [...safe, '-c', 'wal_sync_method=fsync', ...common]
  const isNew = !files.holdDatabase()
  const database = await PGlite.create({ fs: files, startParams, initDbStartParams, onStderr })
  if (isNew) await dropSpares(database)
  await proveCommitsAreSynced(database, files)
  return database
}

/**
 * Removes the two databases that others are copied from. We never make another; they
 * are two thirds of the files; and unless somebody freezes their rows, PostgreSQL
 * would some day stop for them.
 *
 * @param {Pick<PGlite, 'exec'>} database
 */
async function dropSpares(database) {
  await database.exec(`UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template_'`)
  for (const spare of ['template0', 'template1']) await database.exec(`DROP DATABASE ${spare}`)
}

/**
 * Commits a message that changes nothing, and looks whether the disk was asked.
 *
 * @param {Pick<PGlite, 'query'>} database
 * @param {Pick<DurableFileSystem, 'syncs'>} files
 */
export async function proveCommitsAreSynced(database, files) {
  const before = files.syncs
  await database.query(`SELECT pg_logical_emit_message(true, 'fairwind', 'opened')`)
  if (files.syncs > before) return
  throw new Error(
    'This PGlite version doesn’t sync commits to disk, so a power cut could lose data. Install the PGlite version in package-lock.json.',
  )
}
