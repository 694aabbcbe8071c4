import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { removePrepared, startedFolder } from './fixtures/folder.ts'
import { houseRules, inspect } from './maintenance.ts'
import { openEmbedded } from './open.ts'

afterAll(removePrepared)

const MB = 1024 ** 2
const quick = { ...houseRules, lookAfterInMs: 100 }

test('the log stays small however much is written', async () => {
  const rules = { ...quick, checkpointAfterWalInBytes: 2 * MB }
  const { dir, pool } = await open(rules)
  let largest = 0
  let written = 0
  for (let id = 1; written < 30 * MB; id += 1) {
    await pool.query('INSERT INTO entries SELECT generate_series($1::int, $1::int + 9999)', [
      id * 10_000,
    ])
    written = await totalWal(pool)
    largest = Math.max(largest, await sizeOf(join(dir, 'postgres/pg_wal')))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(largest).toBeLessThan(written / 2)
}, 20_000)

test('some time after a write there is a checkpoint, and an idle database is left alone', async () => {
  const { pool } = await open({ ...quick, checkpointAfterInMs: 300 })
  await pool.query('INSERT INTO entries SELECT generate_series(1, 1000)')
  await vi.waitFor(async () => expect(await walSinceCheckpoint(pool)).toBeLessThan(8192), 5000)
})

test('dead rows are vacuumed away, and the planner knows how many are left', async () => {
  const { pool } = await open(quick)
  await pool.query('INSERT INTO entries SELECT generate_series(1, 5000)')
  await pool.query('DELETE FROM entries WHERE id > 100')
  await vi.waitFor(async () => expect(await rowsKnown(pool)).toBe(100), 5000)
})

test('old rows are frozen, so that transactions never run out', async () => {
  const { pool } = await open({ ...quick, freezeAfterTransactions: 50 })
  for (let id = 1; id <= 100; id += 1) await pool.query('INSERT INTO entries VALUES ($1)', [id])
  await vi.waitFor(async () => expect((await look(pool)).age).toBeLessThan(50), 5000)
})

test('housekeeping waits for the end of a transaction', async () => {
  const { pool } = await open({ ...quick, vacuumAfterRows: 1, checkpointAfterWalInBytes: MB })
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query('INSERT INTO entries SELECT generate_series(1, 1000)')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await client.query('COMMIT')
  client.release()
  await vi.waitFor(async () => expect(await rowsKnown(pool)).toBe(1000), 5000)
})

test('housekeeping keeps off work that must not be disturbed', async () => {
  const { pool, undisturbed } = await open({ ...quick, checkpointAfterWalInBytes: 10_000 })
  await undisturbed(async () => {
    await pool.query('INSERT INTO entries SELECT generate_series(1, 1000)')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await walSinceCheckpoint(pool)).toBeGreaterThan(10_000)
  })
  await vi.waitFor(async () => expect(await walSinceCheckpoint(pool)).toBeLessThan(8192), 5000)
})

async function open(rules: typeof houseRules) {
  const dir = await startedFolder()
  const { close, ...database } = await openEmbedded(dir, { houseRules: rules })
  onTestFinished(close)
  return { dir, ...database }
}

type Pool = Awaited<ReturnType<typeof open>>['pool']

async function look(pool: Pool) {
  const client = await pool.connect()
  const state = await inspect(client, houseRules)
  client.release()
  return state
}

async function walSinceCheckpoint(pool: Pool): Promise<number> {
  return (await look(pool)).walInBytes
}

async function totalWal(pool: Pool): Promise<number> {
  const text = `SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS bytes`
  return (await pool.query(text)).rows[0].bytes
}

async function rowsKnown(pool: Pool): Promise<number> {
  const text = `SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'entries'`
  return (await pool.query(text)).rows[0].rows
}

async function sizeOf(dir: string): Promise<number> {
  const entries = await fs.readdir(dir, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const stats = await Promise.all(files.map(({ name }) => fs.stat(join(dir, name))))
  return stats.reduce((sum, { size }) => sum + size, 0)
}
