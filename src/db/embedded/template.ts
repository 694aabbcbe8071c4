import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** Made by `scripts/template.mjs` in a build. From `src` and from `dist` it is the same way there. */
export const templateFile = join(import.meta.dirname, '../../../dist/template.tar.gz')

/** An empty database as a tar file, or nothing where none was built. */
export async function readTemplate(): Promise<Buffer | undefined> {
  try {
    return await promisify(gunzip)(await fs.readFile(templateFile))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes the files of a tar into a folder; the caller brings them to the disk. */
export async function unpack(tar: Buffer, dir: string): Promise<void> {
  for (const { name, isFolder, bytes } of entriesOf(tar)) {
    const path = join(dir, name)
    await fs.mkdir(isFolder ? path : dirname(path), { recursive: true, mode: 0o700 })
    if (!isFolder) await fs.writeFile(path, bytes, { mode: 0o600 })
  }
}

type Entry = { name: string; isFolder: boolean; bytes: Buffer }

/** In blocks of 512 bytes: one that describes a file, then the file; empty ones at the end. */
function* entriesOf(tar: Buffer): Generator<Entry> {
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const field = (from: number, to: number) =>
      tar.toString('utf8', at + from, at + to).replace(/\0.*/s, '')
    const size = Number.parseInt(field(124, 136), 8)
    const bytes = tar.subarray(at + 512, at + 512 + size)
    yield { name: field(0, 100), isFolder: field(156, 157) === '5', bytes }
    at += 512 + Math.ceil(size / 512) * 512
  }
}
