import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFolder, proveCommitsAreSynced } from './database.mjs'
import { DurableFileSystem } from './durableFileSystem.mjs'
import { compile } from './fixtures/compile.ts'
import { removePrepared, startedFolder } from './fixtures/folder.ts'
import { watchLog } from './log.mjs'
import { openEmbedded } from './open.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

let compiled: string
beforeAll(async () => {
  compiled = await compile()
})
afterAll(async () => {
  await removePrepared()
  await fs.rm(compiled, { recursive: true, force: true })
})

test('every commit is one sync of the disk', async () => {
  const files = new DurableFileSystem(join(await startedFolder(), 'postgres'))
  const database = await openFolder(files, watchLog())
  const before = files.syncs
  for (let id = 1; id <= 20; id += 1) await database.query('INSERT INTO entries VALUES ($1)', [id])
  expect(files.syncs - before).toBe(20)
  await database.close()
})

test('a PGlite that answers a commit without syncing is found out', async () => {
  const files = new DurableFileSystem(join(await startedFolder(), 'postgres'))
  const database = await PGlite.create({ fs: files })
  await expect(proveCommitsAreSynced(database, files)).rejects.toThrow('power cut')
  await database.close()
})

test('a killed writer loses nothing that it was told is written', async () => {
  const dir = await startedFolder()
  for (let round = 0; round < 3; round += 1) {
    const writer = start(dir)
    await writer.hasStarted
    await pause(100 + Math.random() * 300)
    writer.child.kill('SIGKILL')
    await writer.hasEnded
    await expectAll(dir, writer.last())
  }
}, 30_000)

test('a disk that fails stops the writer at once, and what it had written is there', async () => {
  const dir = await startedFolder()
  const marker = join(dir, 'broken')
  const writer = start(dir, marker)
  await writer.hasStarted
  await fs.writeFile(marker, '')

  const { code, said } = await writer.hasEnded
  expect(code).toBe(1)
  expect(said).toContain('The embedded database stopped: could not fsync file')
  await expectAll(dir, writer.last())
})

/** Opens the folder again and looks for every row up to the last acknowledged one. */
async function expectAll(dir: string, last: number): Promise<void> {
  const { pool, close } = await openEmbedded(dir)
  const { rows } = await pool.query('SELECT count(*)::int AS rows, max(id) AS last FROM entries')
  await close()
  expect(last).toBeGreaterThan(0)
  expect(rows[0].rows).toBe(rows[0].last)
  expect(rows[0].last).toBeGreaterThanOrEqual(last)
  // One may have been on the disk before its answer came.
  expect(rows[0].last).toBeLessThanOrEqual(last + 1)
}

type Writer = {
  child: ChildProcess
  hasStarted: Promise<unknown>
  hasEnded: Promise<{ code: number | null; said: string }>
  last(): number
}

/** Starts a process that writes rows; its disk breaks when the marker file appears. */
function start(dir: string, marker?: string): Writer {
  const env = { ...process.env, DISK_BREAKS_WHEN: marker ?? '' }
  const patch = ['--import', pathToFileURL(join(fixtures, 'failSync.mjs')).href]
  const child = fork(join(fixtures, 'write.mjs'), [compiled, dir], {
    env,
    execArgv: marker ? patch : [],
    silent: true,
  })
  let last = 0
  child.on('message', (id) => {
    last = Number(id)
  })
  return {
    child,
    hasStarted: once(child, 'message'),
    hasEnded: waitForEnd(child),
    last: () => last,
  }
}

async function waitForEnd(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
