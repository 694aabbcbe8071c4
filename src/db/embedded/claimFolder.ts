import fs from 'node:fs/promises'
import { join } from 'node:path'
import { fail } from '../../domain/base/errors.ts'

/** What Fairwind puts into its folder, and what computers put into any. */
const usual = /^(?:postgres(?:\..*)?|backups|unfinished|lock(?:\..*)?|lost\+found|\..*)$/

/**
 * Makes a data folder, or makes sure that one that is there can be used. Its permissions are left
 * as they are: whatever lies in it is closed to others by itself.
 *
 * @throws AppError for a file, a folder of somebody else, one that can't be written, and one that
 *   holds other things than a record.
 */
export async function claimFolder(dir: string): Promise<void> {
  try {
    await fs.mkdir(dir, { recursive: true, mode: 0o700 })
    await refuseOthers(dir)
    const names = await fs.readdir(dir)
    if (!names.includes('postgres')) refuseForeign(dir, names)
    await fs.access(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
  } catch (error) {
    throw folderError(dir, error)
  }
}

function refuseForeign(dir: string, names: readonly string[]): void {
  const foreign = names.filter((name) => !usual.test(name)).sort()
  const [first] = foreign
  if (first === undefined) return
  const others = foreign.length > 1 ? ` and ${foreign.length - 1} more` : ''
  fail(
    'conflict',
    `The directory ${dir} holds other files (${first}${others}), not Fairwind’s data. Choose an empty one with --data-dir.`,
  )
}

/** An administrator could open it, and would leave files in it that its owner can't read. */
async function refuseOthers(dir: string): Promise<void> {
  const owner = await fs.stat(join(dir, 'postgres')).catch(() => undefined)
  if (owner && process.getuid && owner.uid !== process.getuid())
    fail(
      'forbidden',
      `The data in ${dir} belongs to another user. Run Fairwind as that user, or choose another directory with --data-dir.`,
    )
}

const sentences: Record<string, (dir: string) => string> = {
  EEXIST: notFolder,
  ENOTDIR: notFolder,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: (dir) => `${dir} is on a read-only disk. Choose another directory with --data-dir.`,
  ENOSPC: (dir) => `The disk with ${dir} is full. Free some space, then try again.`,
}

function notFolder(dir: string): string {
  return `${dir} is a file, not a directory. Choose another one with --data-dir.`
}

function notAllowed(dir: string): string {
  return `You can’t read and write the data directory ${dir}. Choose another one with --data-dir.`
}

function folderError(dir: string, error: unknown): unknown {
  const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']
  return sentence ? fail('unavailable', sentence(dir)) : error
}
