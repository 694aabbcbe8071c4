import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { openEmbedded } from '../embedded/open.ts'
import { syncFolder, syncTree } from '../embedded/sync.ts'
import { migrate } from '../store/migrate.ts'
import { checkArchive, entriesOf } from './archive.ts'
import { damaged, type Manifest, manifestName } from './manifest.ts'
import { fill } from './place.ts'
import { rowsFileSource } from './rowsFile.ts'
import { lockedSource } from './source.ts'
import { countRows } from './tables.ts'

/**
 * Restores a backup into a data folder that holds no database; the caller holds its lock. All is
 * done and checked beside, and takes its name in the end: a restore cut short leaves nothing behind
 * that could be mistaken for a record.
 */
export async function restoreToFolder(
  file: string,
  dir: string,
  { setAside = false } = {},
): Promise<Manifest> {
  if (!setAside) await refuseDatabase(dir)
  const manifest = await checkArchive(file)
  const makeWay = () => (setAside ? moveAside(dir) : refuseDatabase(dir))
  await inBeside(dir, makeWay, async (beside) => {
    if (manifest.kind === 'files') await restoreFiles(file, manifest, beside)
    else await restoreRows(file, manifest, beside)
  })
  return manifest
}

/** Keeps a database under another name in its folder. */
async function moveAside(dir: string): Promise<void> {
  const name = `postgres.aside-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  await fs.rename(join(dir, 'postgres'), join(dir, name)).catch(ignoreMissing)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** Restores a backup into an empty database on a server. */
export async function restoreToServer(file: string, owner: pg.Pool, workDir: string) {
  const manifest = await checkArchive(file)
  if (manifest.kind === 'rows') {
    await fill(owner, rowsFileSource(file, manifest))
    return manifest
  }
  const place = await fs.mkdtemp(join(workDir, 'fairwind-restore-'))
  try {
    await restoreFiles(file, manifest, place)
    await openedFor(place, async (pool) => fill(owner, await lockedSource(pool)))
  } finally {
    await fs.rm(place, { recursive: true, force: true })
  }
  return manifest
}

/** @throws AppError when a folder holds a database. */
export async function refuseDatabase(dir: string): Promise<void> {
  const there = await fs.readdir(join(dir, 'postgres')).catch(() => undefined)
  if (there)
    throw new AppError(
      'conflict',
      `${dir} already contains data, and Fairwind never overwrites data. Choose another directory with --data-dir, or move this one.`,
    )
}

/**
 * Makes a database in a folder beside, and gives it its name when the work is done.
 *
 * @param makeWay is called just before: for the name to be free, or to refuse
 */
export async function inBeside<Result>(
  dir: string,
  makeWay: () => Promise<void>,
  work: (beside: string) => Promise<Result>,
): Promise<Result> {
  const beside = join(dir, 'unfinished')
  await fs.rm(beside, { recursive: true, force: true })
  await fs.mkdir(beside, { recursive: true, mode: 0o700 })
  try {
    const result = await work(beside)
    await syncTree(join(beside, 'postgres'))
    await makeWay()
    await fs.rename(join(beside, 'postgres'), join(dir, 'postgres'))
    await syncFolder(dir)
    return result
  } finally {
    await fs.rm(beside, { recursive: true, force: true })
  }
}

async function restoreRows(file: string, manifest: Manifest, dir: string): Promise<void> {
  await openedFor(dir, (pool) => fill(pool, rowsFileSource(file, manifest)))
}

async function restoreFiles(file: string, manifest: Manifest, dir: string): Promise<void> {
  const files = join(dir, 'postgres')
  for (const folder of emptyFolders)
    await fs.mkdir(join(files, folder), { recursive: true, mode: 0o700 })
  for await (const { name, bytes } of entriesOf(file)) {
    if (!isPlain(name)) damaged(`${name} is not a valid database file name`)
    await fs.mkdir(dirname(join(files, name)), { recursive: true, mode: 0o700 })
    if (name === manifestName) break
    await pipeline(Readable.from(bytes), createWriteStream(join(files, name), { mode: 0o600 }))
  }
  await openedFor(dir, async (pool) => {
    await refuseOtherCounts(pool, manifest)
    await migrate(pool)
  })
}

/** What PostgreSQL expects but a backup leaves out, since it holds nothing that lasts. */
const emptyFolders = [
  'pg_commit_ts pg_dynshmem pg_logical/mappings pg_logical/snapshots pg_notify pg_replslot',
  'pg_serial pg_snapshots pg_stat pg_stat_tmp pg_subtrans pg_tblspc pg_twophase',
  'pg_wal/archive_status pg_wal/summaries',
].flatMap((line) => line.split(' '))

/** Nothing may be written outside of the folder, whoever wrote the archive. */
function isPlain(name: string): boolean {
  return name.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part))
}

async function refuseOtherCounts(pool: pg.Pool, { tables }: Manifest): Promise<void> {
  const client = await pool.connect()
  const found = await countRows(client).finally(() => client.release())
  const other = tables.find(
    ({ name, rows }) => !found.some((t) => t.name === name && t.rows === rows),
  )
  if (other) damaged(`${other.name} doesn’t contain the expected ${other.rows} rows`)
}

/** Opens a database for some work only. */
export async function openedFor<Result>(
  dir: string,
  work: (pool: pg.Pool) => Promise<Result>,
): Promise<Result> {
  const { pool, unhurried, close } = await openEmbedded(dir)
  try {
    return await unhurried(() => work(pool))
  } finally {
    await close()
  }
}
