import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../domain/base/errors.ts'
import { diskError } from '../embedded/dbErrors.ts'

/** Why a data folder doesn’t open. What a disk refuses and an error in words stay as they are. */
export function openingError(dir: string, error: unknown): AppError {
  const cause = error instanceof AppError ? error.cause : error
  if (error instanceof AppError && cause === undefined) return error
  return diskError(cause) ?? damagedFolder(dir, cause)
}

/** Says what to do about a damaged data folder: its newest backup, and the command to restore it. */
export function damagedFolder(dir: string, cause: unknown): AppError {
  const newest = newestBackup(join(dir, 'backups'))
  const remedy = newest
    ? `To restore your newest backup, from ${newest.made.toISOString().slice(0, 10)}: fairwind restore --set-aside "${newest.file}" --data-dir "${dir}"`
    : 'There is no backup in its “backups” folder. Restore the folder from a backup of this computer.'
  return new AppError('unavailable', `The data in ${dir} is damaged. ${remedy}`, { cause })
}

export function newestBackup(folder: string): { file: string; made: Date } | undefined {
  const names = namesIn(folder).filter((name) => name.endsWith('.tar.gz'))
  return names
    .map((name) => ({ file: join(folder, name), made: statSync(join(folder, name)).mtime }))
    .sort((one, other) => other.made.getTime() - one.made.getTime())[0]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
