import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { Day } from '../../domain/base/day.ts'
import { loadDemo } from '../demo/load.ts'
import { temporaryFolder } from '../embedded/fixtures/folder.ts'
import { openEmbedded } from '../embedded/open.ts'
import { openFolder } from '../openFolder.ts'
import { isOnServer, newServerDatabase } from '../store/testDatabase.ts'
import { backUpFolder } from './folder.ts'
import { moveToFolder, moveToServer } from './move.ts'
import { openedFor, restoreToFolder, restoreToServer } from './restore.ts'
import { sumTables, type TableSum } from './rows.ts'
import { backUpServer } from './rowsFile.ts'
import { listTables } from './tables.ts'

const today = Day.parse('2026-03-18')
const moment = '2026-03-18T09:00:00.000Z'
const openAt = (dir: string) => openFolder(dir, () => moment)

async function sums(pool: pg.Pool): Promise<TableSum[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    return await sumTables(client, await listTables(client))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const sumsOf = (dir: string) => openedFor(dir, sums)

let prepared: Promise<string> | undefined
afterAll(async () => {
  const dir = await prepared
  if (dir) await fs.rm(dir, { recursive: true })
})

/** A folder with the demo company in it, closed. */
async function demoFolder(): Promise<string> {
  prepared ??= prepareDemo()
  const dir = await temporaryFolder()
  await fs.cp(await prepared, dir, { recursive: true })
  return dir
}

async function prepareDemo(): Promise<string> {
  const dir = await fs.mkdtemp(join(tmpdir(), 'fairwind-demo-'))
  const store = await openAt(dir)
  await loadDemo(store, today)
  await store.close()
  return dir
}

test.skipIf(isOnServer)(
  'a backup comes back as it was: every row of the demo company',
  async () => {
    const dir = await demoFolder()
    const file = join(await temporaryFolder(), 'backup.tar.gz')
    const store = await openAt(dir)
    const manifest = await store.backUp(file, moment)
    await store.close()
    const target = await temporaryFolder()
    await restoreToFolder(file, target)

    expect(await sumsOf(target)).toEqual(await sumsOf(dir))
    expect(manifest.tables.find(({ name }) => name === 'persons')?.rows).toBeGreaterThan(5)
    expect((await fs.stat(file)).mode & 0o777).toBe(0o600)
    expect(await fs.readdir(target)).toEqual(['postgres'])
  },
)

test.skipIf(isOnServer)(
  'while people write and fail, and the log is tidied, nothing is missing',
  async () => {
    const dir = await demoFolder()
    const file = join(await temporaryFolder(), 'backup.tar.gz')
    const { pool, close } = await openEmbedded(dir)
    await pool.query('create table entries (id int primary key, text text)')
    const writing = { stop: false, last: 0 }
    const writer = write(pool, writing)
    await pause(200)
    const before = writing.last
    const { tables } = await backUpFolder(dir, file, moment, async (work) => {
      const client = await pool.connect()
      return work(client).finally(() => client.release())
    })
    writing.stop = true
    await writer
    await close()

    const target = await temporaryFolder()
    await restoreToFolder(file, target)
    const { rows } = await openedFor(target, (restored) =>
      restored.query('select count(*)::int as rows, max(id) as last from entries'),
    )
    // Every one up to the moment of the end, and it is the moment whose counts the backup holds.
    expect(rows[0].rows).toBe(rows[0].last)
    expect(rows[0].rows).toBeGreaterThan(before)
    expect(tables).toContainEqual({ name: 'entries', rows: rows[0].rows })
  },
)

async function write(pool: pg.Pool, writing: { stop: boolean; last: number }): Promise<void> {
  const text = 'x'.repeat(5000)
  for (let id = 1; !writing.stop; id += 1) {
    await pool.query('insert into entries values ($1, $2)', [id, text])
    writing.last = id
    if (id % 20 === 0) await pool.query('checkpoint')
    if (id % 30 === 0) await pool.query('select 1 / 0').catch(() => {})
  }
}

test.skipIf(isOnServer)('nothing is overwritten: no file, no record', async () => {
  const dir = await demoFolder()
  const file = join(await temporaryFolder(), 'backup.tar.gz')
  const store = await openAt(dir)
  await store.backUp(file, moment)
  const first = await hashOf(file)
  await expect(store.backUp(file, moment)).rejects.toThrow('already')
  await store.close()
  await expect(restoreToFolder(file, dir)).rejects.toThrow('Fairwind never overwrites data')
  expect(await hashOf(file)).toBe(first)
})

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await fs.readFile(file))
    .digest('hex')
}

test.skipIf(isOnServer)(
  'a damaged backup is refused, wherever the damage is, and leaves nothing',
  async () => {
    const place = await temporaryFolder()
    const file = join(place, 'backup.tar.gz')
    const store = await openAt(await demoFolder())
    await store.backUp(file, moment)
    await store.close()
    const bytes = await fs.readFile(file)
    const changes = [
      bytes.subarray(0, bytes.length / 2),
      bytes.subarray(0, bytes.length - 5),
      Buffer.from('not an archive at all'),
      Buffer.alloc(0),
      ...[0.1, 0.5, 0.9].map((share) => flipped(bytes, Math.floor(bytes.length * share))),
    ]
    for (const [number, changed] of changes.entries()) {
      const damaged = join(place, `damaged-${number}`)
      await fs.writeFile(damaged, changed)
      const target = await temporaryFolder()
      await expect(restoreToFolder(damaged, target)).rejects.toThrow('damaged')
      expect(await fs.readdir(target)).toEqual([])
    }
  },
)

/** A single bit may be one that gzip does not use; of so many, some hold data. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let byte = at; byte < at + 64; byte += 1) copy.writeUInt8(copy.readUInt8(byte) ^ 1, byte)
  return copy
}

test.skipIf(isOnServer)('data is backed up before a migration changes it', async () => {
  const dir = await demoFolder()
  await openedFor(dir, async (pool) => {
    await pool.query('drop policy anyone_reads on migrations')
    await pool.query(`delete from migrations where name = '0003_ledger.sql'`)
  })
  const before = await sumsOf(dir)
  await (await openAt(dir)).close()
  const backups = await fs.readdir(join(dir, 'backups'))
  expect(backups).toEqual(['before-0003_ledger-2026-03-18T09-00-00-000Z.tar.gz'])

  const target = await temporaryFolder()
  await restoreToFolder(join(dir, 'backups', ...backups), target)
  expect(await sumsOf(target)).toEqual(before)
  await (await openAt(dir)).close()
  expect(await fs.readdir(join(dir, 'backups'))).toHaveLength(1)
})

test.skipIf(isOnServer)(
  'two backups at once: the second is asked to wait, the first is whole',
  async () => {
    const store = await openAt(await demoFolder())
    const place = await temporaryFolder()
    const first = store.backUp(join(place, '1.tar.gz'), moment)
    await expect(store.backUp(join(place, '2.tar.gz'), moment)).rejects.toThrow('already running')
    await first
    await store.backUp(join(place, '3.tar.gz'), moment)
    await store.close()
    expect((await fs.readdir(place)).sort()).toEqual(['1.tar.gz', '3.tar.gz'])
  },
)

test.runIf(isOnServer)('embedded to a server and back is the same record', async () => {
  const dir = await demoFolder()
  const { owner, migrationUrl } = await emptyServer()
  const seen: number[] = []
  await moveToServer(dir, owner, (done, all) => seen.push(done / all))
  const before = await sumsOf(dir)
  expect(seen.at(-1)).toBe(1)

  const target = await temporaryFolder()
  await moveToFolder(owner, target, () => {})
  expect(await sumsOf(target)).toEqual(before)
  await expect(moveToServer(dir, owner, () => {})).rejects.toThrow('Fairwind never overwrites data')
  await owner.end()
  const forced = await query(
    migrationUrl,
    `select relname from pg_class where relkind = 'r'
    and relnamespace = 'public'::regnamespace and not relforcerowsecurity`,
  )
  expect(forced).toEqual([])
})

test.runIf(isOnServer)(
  'a backup of a server is one moment, and restores to a folder and a server',
  async () => {
    const dir = await demoFolder()
    const { owner, adminUrl } = await emptyServer()
    const file = join(await temporaryFolder(), 'server.tar.gz')
    await moveToServer(dir, owner, () => {})
    await expect(backUpServer(owner, file, moment)).rejects.toThrow('bypassrls')
    const admin = new pg.Pool({ connectionString: adminUrl, max: 2 })
    await backUpServer(admin, file, moment)

    const before = await sumsOf(dir)
    const target = await temporaryFolder()
    await restoreToFolder(file, target)
    expect(await sumsOf(target)).toEqual(before)
    const other = await emptyServer()
    await restoreToServer(file, other.owner, await temporaryFolder())
    await expect(restoreToServer(file, other.owner, '/tmp')).rejects.toThrow(
      'Fairwind never overwrites data',
    )
    await Promise.all([owner, admin, other.owner].map((pool) => pool.end()))
  },
)

test.runIf(isOnServer)('a backup of a folder restores to a server', async () => {
  const file = join(await temporaryFolder(), 'backup.tar.gz')
  const store = await openAt(await demoFolder())
  const { tables } = await store.backUp(file, moment)
  await store.close()
  const { owner, adminUrl } = await emptyServer()
  await restoreToServer(file, owner, await temporaryFolder())
  const persons = await query(adminUrl, 'select count(*)::int as rows from persons')
  expect(persons).toEqual([{ rows: tables.find(({ name }) => name === 'persons')?.rows }])
  await owner.end()
})

async function emptyServer() {
  const urls = await newServerDatabase()
  return { ...urls, owner: new pg.Pool({ connectionString: urls.migrationUrl, max: 1 }) }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('rows can be copied: every table has a key, and none a sequence', async () => {
  const dir = await temporaryFolder()
  await (await openAt(dir)).close()
  const { pool, close } = await openEmbedded(dir)
  const client = await pool.connect()
  const tables = await listTables(client)
  expect(tables.filter(({ order }) => !order)).toEqual([])
  const { rows } = await client.query(`select relname from pg_class where relkind = 'S'`)
  expect(rows).toEqual([])
  client.release()
  await close()
})
