// @ts-check
// Writes until stock PGlite would keep 1 GB of write-ahead log, kills the writer, and opens again.
// Run it after a build: node bench/walGrowth.mjs [the folder of the built room]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MB = 1024 ** 2
const goalInBytes = 1024 * MB
const [, script = '', built = join(import.meta.dirname, '../dist/db/embedded'), writeTo] =
  process.argv
const { openEmbedded } = await import(`${built}/open.js`)

if (writeTo) await write(writeTo)
else await measure()

async function measure() {
  const dir = fs.mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
  const start = performance.now()
  const child = fork(script, [built, dir])
  let written = 0
  let rows = 0
  let slowest = 0
  let largest = 0
  child.on('message', (/** @type {any} */ news) => ({ written, rows, slowest } = news))
  const timer = setInterval(() => {
    largest = Math.max(largest, sizeOf(join(dir, 'postgres/pg_wal')))
    if (written > goalInBytes) child.kill('SIGKILL')
  }, 100)
  await once(child, 'exit')
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000

  const opening = performance.now()
  const { pool, close } = await openEmbedded(dir)
  await pool.query('SELECT 1')
  const recovery = performance.now() - opening
  const found = await pool.query('SELECT count(*)::int AS rows FROM entries')
  await close()
  fs.rmSync(dir, { recursive: true, force: true })

  console.log(`log written      ${(written / MB).toFixed(0)} MB in ${seconds.toFixed(0)} s`)
  console.log(`largest pg_wal   ${(largest / MB).toFixed(0)} MB`)
  console.log(`slowest batch    ${slowest.toFixed(0)} ms of 5,000 rows, housekeeping in between`)
  console.log(`open after kill  ${recovery.toFixed(0)} ms`)
  console.log(`rows             ${found.rows[0].rows}, acknowledged ${rows}`)
  if (found.rows[0].rows < rows || recovery > 2000) process.exitCode = 1
}

/** @param {string} dir */
async function write(dir) {
  const { pool } = await openEmbedded(dir)
  await pool.query('CREATE TABLE entries (id int PRIMARY KEY, day date, note text)')
  const insert = `INSERT INTO entries SELECT id, '2026-01-01', repeat(md5(id::text), 10)
    FROM generate_series($1::int, $1::int + 4999) AS id`
  let slowest = 0
  for (let rows = 0; ; rows += 5000) {
    const start = performance.now()
    await pool.query(insert, [rows])
    slowest = Math.max(slowest, performance.now() - start)
    const wal = `SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS written`
    const { written } = (await pool.query(wal)).rows[0]
    process.send?.({ written, rows: rows + 5000, slowest })
  }
}

/** @param {string} dir */
function sizeOf(dir) {
  if (!fs.existsSync(dir)) return 0
  const sizes = fs.readdirSync(dir).map((name) => {
    return fs.statSync(join(dir, name), { throwIfNoEntry: false })?.size ?? 0
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}
