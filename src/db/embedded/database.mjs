import { PGlite } from '@electric-sql/pglite'
import { DurableFileSystem } from './durableFileSystem.mjs'

/** 128 MB is PostgreSQL's default; for one person's record it is only memory held. */
const common = ['-c', 'shared_buffers=16MB']

/**
 * Opens PGlite in a folder, or in memory for tests.
 *
 * @param {{ dir: string | null }} where
 */
export function openDatabase({ dir }) {
  return dir === null ? openInMemory() : openFolder(dir)
}

/** Small write-ahead segments, since filling them with zeros is half of the time of a start. */
function openInMemory() {
  return PGlite.create({
    startParams: [...PGlite.defaultStartParams, ...common],
    initDbStartParams: ['--wal-segsize=1'],
  })
}

/**
 * PGlite's defaults hold `-F`, which turns fsync off, and a sync method (open
 * flags) that its file system ignores.
 *
 * @param {string} dir
 */
async function openFolder(dir) {
  const files = new DurableFileSystem(dir)
  const safe = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F')
  const startParams = [...safe, '-c', 'wal_sync_method=fsync', ...common]
  const database = await PGlite.create({ fs: files, startParams })
  await proveCommitsAreSynced(database, files)
  return database
}

/**
 * Commits a message that changes nothing, and looks whether the disk was asked.
 *
 * @param {PGlite} database
 * @param {DurableFileSystem} files
 */
async function proveCommitsAreSynced(database, files) {
  const before = files.syncs
  await database.query(`SELECT pg_logical_emit_message(true, 'fairwind', 'opened')`)
  if (files.syncs > before) return
  throw new Error(
    'This version of PGlite does not write commits through to the disk, so a power cut could lose the record. Fairwind will not open it; install the PGlite version it was released with.',
  )
}
