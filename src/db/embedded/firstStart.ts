import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../domain/base/errors.ts'
import { startEngine } from './engine.ts'
import { syncFolder, syncTree } from './sync.ts'
import { readTemplate, unpack } from './template.ts'

/** PGlite 0.5 is PostgreSQL 18; the files of another major have another form. */
export const postgresMajor = '18'

/**
 * Makes sure a folder holds a database that this version can open.
 *
 * A new one is written beside, brought to the disk as a whole, and only then given
 * its name. So a power cut leaves either no database or a complete one; what an
 * interrupted start has left is removed by the next. Call it under the folder's lock.
 */
export async function prepareFolder(dir: string): Promise<void> {
  const version = await readVersion(dir)
  if (version === undefined) return createFolder(dir)
  if (version !== postgresMajor) throw new AppError('unavailable', explainVersion(dir, version))
}

async function createFolder(dir: string): Promise<void> {
  await refuseForeign(dir)
  const unfinished = `${dir}.starting`
  await fs.rm(unfinished, { recursive: true, force: true })
  await fs.mkdir(unfinished, { recursive: true, mode: 0o700 })
  const template = await readTemplate()
  if (template) await unpack(template, unfinished)
  else await initialise(unfinished)
  await syncTree(unfinished)
  await fs.rename(unfinished, dir)
  await syncFolder(dirname(dir))
}

/** Several times slower than the template: PostgreSQL builds its whole catalogue. */
async function initialise(dir: string): Promise<void> {
  const engine = await startEngine({ dir })
  await engine.close()
}

/** PostgreSQL writes its major version into each data folder. */
async function readVersion(dir: string): Promise<string | undefined> {
  try {
    return (await fs.readFile(join(dir, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Our own first start never leaves such a folder, so it is not ours to replace. */
async function refuseForeign(dir: string): Promise<void> {
  const names = await fs.readdir(dir).catch(() => [])
  if (names.length > 0) throw new Error(`${dir} has files in it, but no database`)
}

function explainVersion(dir: string, version: string): string {
  const other = Number(version) > Number(postgresMajor) ? 'a newer' : 'an older'
  return `The database in ${dir} was created by ${other} Fairwind (PostgreSQL ${version}; this version needs ${postgresMajor}). Export the data with that version, then import it here into a new directory.`
}
