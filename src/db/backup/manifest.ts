import { createHash } from 'node:crypto'
import * as z from 'zod'
import { AppError } from '../../domain/base/errors.ts'
import type { Entry } from './tar.ts'

const Sealed = z.object({ name: z.string(), sha256: z.string() })

/** What a backup says about itself, as its last entry: nothing before it counts without it. */
export const Manifest = z.object({
  format: z.literal(1),
  /** The files of an embedded database, or the rows of any database. */
  kind: z.enum(['files', 'rows']),
  made: z.iso.datetime(),
  /** PostgreSQL's major version, which the files of a database depend on. */
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), rows: z.int().min(0) })),
  /** Every other entry. */
  entries: z.array(Sealed),
})
export type Manifest = z.infer<typeof Manifest>

export type Sealed = z.infer<typeof Sealed>

export const manifestName = 'manifest.json'

/** Passes an entry's bytes on, and keeps their SHA-256. */
export function sealed(entry: Entry, seals: Sealed[]): Entry {
  async function* bytes() {
    const hash = createHash('sha256')
    for await (const piece of entry.bytes) {
      hash.update(piece)
      yield piece
    }
    seals.push({ name: entry.name, sha256: hash.digest('hex') })
  }
  return { ...entry, bytes: bytes() }
}

/** @throws AppError unless what was read is exactly what was written. */
export function refuseDamage(manifest: Manifest | undefined, read: readonly Sealed[]): Manifest {
  if (!manifest) return damaged('it contains no manifest')
  const written = new Map(manifest.entries.map(({ name, sha256 }) => [name, sha256]))
  const changed = read.find(({ name, sha256 }) => written.get(name) !== sha256)
  if (changed) return damaged(`${changed.name} was changed`)
  if (read.length !== written.size) return damaged('a file is missing')
  return manifest
}

export function damaged(what: string, cause?: unknown): never {
  throw new AppError('invalid', `This backup is damaged: ${what}. Nothing was restored.`, { cause })
}
