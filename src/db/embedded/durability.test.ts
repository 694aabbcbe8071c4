import fs from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomOfTest } from '../../testRandom.ts'
import { openFolder, proveCommitsAreSynced } from './database.mjs'
import { DurableFileSystem } from './durableFileSystem.mjs'
import { compile, removeCompiled } from './fixtures/compile.ts'
import { removePrepared, startedFolder, temporaryFolder } from './fixtures/folder.ts'
import { cutPower } from './fixtures/powerCut.ts'
import { expectAll, kill, pause, startWriter } from './fixtures/writer.ts'
import { watchLog } from './log.mjs'

let compiled: string
beforeAll(async () => {
  compiled = await compile()
})
afterAll(async () => {
  await removePrepared()
  await removeCompiled(compiled)
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

/** A few in the daily suite; FAIRWIND_ROUNDS=50 for the proof, of which 20 and 10 are power cuts. */
const wanted = process.env.FAIRWIND_ROUNDS
const kills = Number(wanted ?? 5)
const cuts = Math.min(Number(wanted ?? 2), 20)
const earlyCuts = Math.min(Number(wanted ?? 2), 10)

test('a killed writer loses nothing that it was told is written', async () => {
  const random = randomOfTest()
  const dir = await startedFolder()
  let before = 0
  for (let round = 0; round < kills; round += 1) {
    const writer = startWriter(compiled, dir, { before })
    await writer.hasStarted
    await pause(random() * 300)
    await kill(writer)
    before = await expectAll(dir, writer.last())
  }
}, 300_000)

test('a power cut loses nothing that was acknowledged', async () => {
  const random = randomOfTest()
  let found: Found = { dir: await startedFolder(), last: 0 }
  for (let round = 0; round < cuts; round += 1)
    found = await writeAndCutPower(found, random() * 1500, random)
}, 300_000)

test('nor does one in the ten seconds of the very first start, most of them early', async () => {
  const random = randomOfTest()
  for (let round = 0; round < earlyCuts; round += 1) {
    const momentInMs = 10_000 * (round / earlyCuts) ** 3
    await writeAndCutPower({ dir: await temporaryFolder(), last: 0 }, momentInMs, random)
  }
}, 300_000)

test('on a disk that only pretends to sync, the same power cut would lose rows', async () => {
  const random = randomOfTest()
  // One cut may be lucky; eight are not.
  const statuses: string[] = []
  while (!statuses.includes('rejected') && statuses.length < 8) {
    const cut = writeAndCutPower({ dir: await startedFolder(), last: 0 }, 1000, random, 'lying')
    const [{ status }] = await Promise.allSettled([cut])
    statuses.push(status)
  }
  expect(statuses).toContain('rejected')
}, 60_000)

/** A folder, and the last row in it. */
type Found = { dir: string; last: number }

/** Answers what is found after the cut. The moment counts from the start of the process. */
async function writeAndCutPower(
  { dir, last }: Found,
  momentInMs: number,
  random: () => number,
  quality: 'honest' | 'lying' = 'honest',
): Promise<Found> {
  const place = await temporaryFolder()
  const log = join(place, 'log')
  const disk = { file: 'diskLog.mjs', env: { DISK_ROOT: dir, DISK_LOG: log } }
  const writer = startWriter(compiled, dir, { before: last, disk })
  await pause(300 + momentInMs)
  await kill(writer)
  const image = join(place, 'found')
  cutPower(log, dir, image, random, quality)
  return { dir: image, last: await expectAll(image, writer.last()) }
}

test('a disk that fails stops the writer at once, and what it had written is there', async () => {
  const { dir, writer, fail } = await startOnFaultyDisk('EIO', 'sync')
  await fail()
  const { code, said } = await writer.hasEnded
  expect(code).toBe(1)
  expect(said).toContain('The embedded database stopped')
  await expectAll(dir, writer.last())
})

test.each([
  ['ENOSPC', 'grow', /disk is full|No space left/],
  ['ENOSPC', 'write', /disk is full/],
  ['EROFS', 'write', /data directory is not writable/],
])(
  'at %s on each %s a person is told, and it goes on by itself',
  async (error, refuses, told) => {
    const { dir, writer, fail, recover } = await startOnFaultyDisk(error, refuses, {
      KEEP_ON: 'yes',
    })
    await fail()
    await expect.poll(() => writer.failures.length, { timeout: 10_000 }).toBeGreaterThan(1)
    expect(writer.failures.filter(({ message }) => !told.test(message))).toEqual([])

    await recover()
    const before = writer.last()
    await expect.poll(writer.last, { timeout: 10_000 }).toBeGreaterThan(before + 100)
    await kill(writer)
    await expectAll(dir, writer.last())
  },
  30_000,
)

async function startOnFaultyDisk(error: string, refuses: string, more = {}) {
  const dir = await startedFolder()
  const marker = join(dir, 'trouble')
  const env = { DISK_MARKER: marker, DISK_ERROR: error, DISK_REFUSES: refuses, ...more }
  const writer = startWriter(compiled, dir, { disk: { file: 'faultyDisk.mjs', env } })
  await writer.hasStarted
  return {
    dir,
    writer,
    fail: () => fs.writeFile(marker, ''),
    recover: () => fs.rm(marker),
  }
}
