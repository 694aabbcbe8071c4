import { PGlite } from '@electric-sql/pglite'
import { DurableFileSystem } from './durableFileSystem.mjs'
import { watchLog } from './log.mjs'

/** 128 MB is PostgreSQL's default; for one person's record it is only memory held. */
const common = ['-c', 'shared_buffers=16MB']

/** @typedef {{ database: PGlite, log: import('./log.mjs').Log }} OpenDatabase */

/**
 * Opens PGlite in a folder, or in memory for tests.
 *
 * @param {{ dir: string | null }} where
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({ dir }) {
  const log = watchLog()
  try {
    const database = await (dir === null
      ? openInMemory(log)
      : openFolder(new DurableFileSystem(dir), log))
    return { database, log }
  } catch (error) {
    throw new Error(log.explain(error), { cause: error })
  }
}

/**
 * Small write-ahead segments, since filling them with zeros is half of the time of a start.
 *
 * @param {import('./log.mjs').Log} log
 */
function openInMemory({ onStderr }) {
  const startParams = [...PGlite.defaultStartParams, ...common]
  return PGlite.create({ startParams, initDbStartParams: ['--wal-segsize=1'], onStderr })
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
  const database = await PGlite.create({ fs: files, startParams, onStderr })
  await proveCommitsAreSynced(database, files)
  return database
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
    'This version of PGlite does not bring commits to the disk, so a power cut could lose the record. Fairwind will not open it: install the PGlite version that Fairwind asks for.',
  )
}
