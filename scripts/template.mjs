// @ts-check
// Makes dist/template.tar.gz: an empty database, so that a first start needn't build PostgreSQL's
// whole catalogue. Run it after the sources are built; about three seconds.
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { openFolder } from '../src/db/embedded/database.mjs'
import { DurableFileSystem } from '../src/db/embedded/durableFileSystem.mjs'
import { watchLog } from '../src/db/embedded/log.mjs'

const dist = join(import.meta.dirname, '../dist')

/** Writes the template beside its place first, so that a build cut short leaves no half of one. */
export async function makeTemplate() {
  const dir = await fs.mkdtemp(join(tmpdir(), 'fairwind-template-'))
  try {
    await initialise(dir)
    await fs.writeFile(join(dist, 'template.unfinished'), await packed(dir))
    await fs.rename(join(dist, 'template.unfinished'), join(dist, 'template.tar.gz'))
  } finally {
    await fs.rm(dir, { recursive: true, force: true })
  }
}

/** @param {string} dir */
async function initialise(dir) {
  const database = await openFolder(new DurableFileSystem(dir), watchLog())
  await database.exec('CHECKPOINT')
  await database.close()
}

/** Of a closed database, so that a copy opens without recovery. @param {string} dir */
async function packed(dir) {
  const files = await PGlite.create({ fs: new NodeFS(dir), noInitDb: true })
  const tar = await files.dumpDataDir('gzip')
  return Buffer.from(await tar.arrayBuffer())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeTemplate()
