import fs from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Entry } from './tar.ts'

const pieceSize = 1024 ** 2

/** Left out by PostgreSQL's own base backup as well: made anew at each start, or the log. */
const left =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|pgsql_tmp|^postmaster\.(pid|opts)$/

/** The files of a running database. They change while they are read, which the log mends. */
export async function* databaseFiles(dir: string): AsyncGenerator<Entry> {
  for (const name of await namesIn(dir)) {
    if (left.test(name)) continue
    const entry = await entryOfFile(dir, name)
    if (entry) yield entry
  }
}

/** The part of the log that makes those files whole, and not a commit more. */
export async function* logFiles(dir: string, first: string, last: string): AsyncGenerator<Entry> {
  const all = await fs.readdir(join(dir, 'pg_wal'))
  const names = all.filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
  const { size } = await fs.stat(join(dir, 'pg_wal', last))
  if (names.length !== numberOf(last, size) - numberOf(first, size) + 1)
    throw new Error('Part of the write-ahead log was removed during the backup')
  for (const name of names.sort()) {
    const entry = await entryOfFile(dir, `pg_wal/${name}`)
    if (entry) yield entry
  }
}

/** A part's place in the log: its name is the timeline, the four gigabytes, and the part of these. */
function numberOf(name: string, size: number): number {
  const high = Number.parseInt(name.slice(8, 16), 16)
  const low = Number.parseInt(name.slice(16), 16)
  return high * (2 ** 32 / size) + low
}

/** About how many bytes they are. */
export async function sizeOfFiles(dir: string): Promise<number> {
  let sum = 0
  for (const name of await namesIn(dir)) {
    const found = await fs.stat(join(dir, name)).catch(() => undefined)
    sum += left.test(name) ? 0 : (found?.size ?? 0)
  }
  return sum
}

async function namesIn(dir: string): Promise<string[]> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** `undefined` when it was removed since it was listed: the log knows of that too. */
async function entryOfFile(dir: string, name: string): Promise<Entry | undefined> {
  const file = await fs.open(join(dir, name), 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (!file) return undefined
  const { size } = await file.stat()
  return { name, size, bytes: piecesOf(file, size) }
}

/** As long as it was found: what was added since comes from the log, what was cut off is zeros. */
async function* piecesOf(file: fs.FileHandle, size: number): AsyncGenerator<Buffer> {
  try {
    for (let at = 0; at < size; ) {
      const piece = Buffer.alloc(Math.min(pieceSize, size - at))
      await file.read(piece, 0, piece.length, at)
      at += piece.length
      yield piece
    }
  } finally {
    await file.close()
  }
}
