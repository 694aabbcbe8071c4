import { createReadStream, createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'
import { AppError } from '../../domain/base/errors.ts'
import { syncFolder } from '../embedded/sync.ts'
import { damaged, Manifest, manifestName, refuseDamage, type Sealed, sealed } from './manifest.ts'
import { type Entry, entriesIn, tarOf } from './tar.ts'

/** Everything about a backup but what is counted while it is written. */
export type Contents = Omit<Manifest, 'entries'>

/**
 * Writes a backup under its name only when it is whole and on the disk; never over another file.
 *
 * @param contents asked for when all entries are written: only then is it known what they hold
 * @param size about how many bytes there will be
 */
export async function writeArchive(
  file: string,
  entries: AsyncIterable<Entry>,
  contents: () => Contents,
  size = 0,
): Promise<Manifest> {
  await refuseExisting(file)
  await fs.mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.unfinished`
  const seals: Sealed[] = []
  let manifest: Manifest | undefined
  async function* all(): AsyncGenerator<Entry> {
    for await (const entry of entries) yield sealed(entry, seals)
    manifest = { ...contents(), entries: seals }
    yield entryOf(manifestName, JSON.stringify(manifest, null, 1))
  }
  try {
    await writeZipped(unfinished, tarOf(all()), size)
    await refuseExisting(file)
    await fs.rename(unfinished, file)
    await syncFolder(dirname(file))
  } catch (error) {
    await fs.rm(unfinished, { force: true })
    throw error
  }
  return manifest!
}

async function refuseExisting(file: string): Promise<void> {
  const there = await fs.lstat(file).catch(() => undefined)
  if (there) throw new AppError('conflict', `${file} already exists. Choose another file name.`)
}

/**
 * The fastest level shrinks a small database to a tenth, and manages about 50 MB a second: too slow
 * for a large one, whose bytes are stored as they are. The form is gzip either way.
 */
function zipped(size: number) {
  const level = size > 100e6 ? constants.Z_NO_COMPRESSION : constants.Z_BEST_SPEED
  return { level, chunkSize: 1024 ** 2 }
}

async function writeZipped(
  file: string,
  bytes: AsyncIterable<Buffer>,
  size: number,
): Promise<void> {
  const target = createWriteStream(file, { mode: 0o600 })
  await pipeline(Readable.from(bytes, { highWaterMark: 4 }), createGzip(zipped(size)), target)
  const written = await fs.open(file, 'r+')
  await written.sync().finally(() => written.close())
}

/** A small entry held whole. */
export function entryOf(name: string, text: string): Entry {
  const bytes = Buffer.from(text)
  return { name, size: bytes.length, bytes: Readable.from([bytes], { objectMode: true }) }
}

/**
 * Reads a whole backup before anything is done with it.
 *
 * @throws AppError when it is not exactly what was written.
 */
export async function checkArchive(file: string): Promise<Manifest> {
  await fs.access(file, fs.constants.R_OK).catch(() => {
    throw new AppError(
      'not_found',
      `Couldn’t read the backup ${file}. Check that the file exists and is readable.`,
    )
  })
  const seals: Sealed[] = []
  let manifest: Manifest | undefined
  try {
    for await (const entry of entriesOf(file))
      if (entry.name === manifestName) manifest = manifestIn(await textOf(entry))
      else for await (const _ of sealed(entry, seals).bytes);
  } catch (error) {
    if (error instanceof AppError) throw error
    damaged('the file is incomplete', error)
  }
  return refuseDamage(manifest, seals)
}

function manifestIn(text: string): Manifest {
  const { format } = JSON.parse(text) as { format: unknown }
  if (format !== 1)
    throw new AppError(
      'invalid',
      'This backup was made by a newer version. Update Fairwind, then restore it.',
    )
  return Manifest.parse(JSON.parse(text))
}

/** Each entry of a backup, the manifest last. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const bytes = createGunzip({ chunkSize: 256 * 1024 })
  const whole = pipeline(createReadStream(file), bytes)
  whole.catch(() => {})
  try {
    yield* entriesIn(bytes)
    // The last bytes hold a sum over all; whoever iterates may be told that it is over before it is checked.
    await whole
  } finally {
    bytes.destroy()
  }
}

/** All of an entry. */
export async function textOf({ bytes }: Entry): Promise<string> {
  const parts: Buffer[] = []
  for await (const piece of bytes) parts.push(piece)
  return Buffer.concat(parts).toString()
}
