import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { moveToFolder, moveToServer, type Progress } from '../db/backup/move.ts'
import { restoreToFolder, restoreToServer } from '../db/backup/restore.ts'
import type { TableSum } from '../db/backup/rows.ts'
import { backUpServer } from '../db/backup/rowsFile.ts'
import { lockFolder } from '../db/embedded/lock/lock.ts'
import { backupFolder } from '../db/openFolder.ts'
import { explainingConnections } from '../db/server/dbErrors.ts'
import { ownerPool } from '../db/server/open.ts'
import { fail } from '../domain/base/errors.ts'
import type { Settings } from './settings.ts'

/** Backs up a server's rows; the embedded database is backed up by the process that has it open. */
export async function backUpRows(settings: Settings, file: string, made: string): Promise<void> {
  await asOwner(settings, (owner) => backUpServer(owner, file, made))
}

/**
 * Restores a backup into the place the settings name, which must be empty.
 *
 * @param setAside whether a database in the data folder is first moved aside, such as a damaged one
 */
export async function restore(
  settings: Settings,
  file: string,
  setAside: boolean,
): Promise<{ rows: number }> {
  const { tables } = await (settings.server
    ? asOwner(settings, (owner) => restoreToServer(file, owner, tmpdir()))
    : alone(settings.dataDir, () => restoreToFolder(file, settings.dataDir, { setAside })))
  return { rows: tables.reduce((sum, { rows }) => sum + rows, 0) }
}

/** Copies the record the settings name to another place, which must be empty. The old one stays. */
export async function move(
  settings: Settings,
  to: string,
  progress: Progress,
): Promise<{ rows: number }> {
  const sums = await (settings.server
    ? fromServer(settings, folderNamed(to), progress)
    : fromFolder(settings.dataDir, to, progress))
  return { rows: sums.reduce((sum, { rows }) => sum + rows, 0) }
}

const isAddress = (text: string) => /^postgres(ql)?:\/\//.test(text)

function folderNamed(to: string): string {
  if (isAddress(to))
    fail(
      'invalid',
      'Your data is already on a server. To copy it to a directory, use --to <directory>.',
    )
  return resolve(to)
}

function fromServer(settings: Settings, dir: string, progress: Progress): Promise<TableSum[]> {
  return asOwner(settings, (owner) => alone(dir, () => moveToFolder(owner, dir, progress)))
}

async function fromFolder(dir: string, to: string, progress: Progress): Promise<TableSum[]> {
  if (!isAddress(to))
    fail(
      'invalid',
      'Your data is in a directory. Give the URL of a server: --to postgres://fairwind_owner:…@host/fairwind',
    )
  const target = ownerPool(to)
  try {
    return await alone(dir, () =>
      explainingConnections('--to', () => moveToServer(dir, target, progress)),
    )
  } finally {
    await target.end()
  }
}

async function asOwner<Result>(
  { server }: Settings,
  work: (owner: pg.Pool) => Promise<Result>,
): Promise<Result> {
  if (!server?.migrationUrl)
    fail(
      'invalid',
      'Set MIGRATION_DATABASE_URL. The role in DATABASE_URL can’t read everyone’s data.',
    )
  const owner = ownerPool(server.migrationUrl)
  try {
    return await explainingConnections('MIGRATION_DATABASE_URL', () => work(owner))
  } finally {
    await owner.end()
  }
}

/** Holds a data folder for work that nobody else may see half done. */
async function alone<Result>(dir: string, work: () => Promise<Result>): Promise<Result> {
  const result = await lockFolder(dir)
  if (result.held)
    fail(
      'conflict',
      `Fairwind is already using ${dir}${whoHas(result.owner)}. Stop it, then try again.`,
    )
  try {
    return await work()
  } finally {
    await result.lock.release()
  }
}

function whoHas(owner: { pid: number } | null): string {
  return owner ? ` (process ${owner.pid})` : ''
}

/** Where a backup goes that nobody named: beside the data, or for a server where one stands. */
export function defaultFile({ server, dataDir }: Settings, made: string): string {
  const name = `fairwind-${made.slice(0, 19).replaceAll(':', '-')}Z.tar.gz`
  return server ? resolve(name) : join(backupFolder(dataDir), name)
}
