// @ts-check
// A folder of 500 MB: how long it takes to open again, and to back it up while the process goes on;
// held against reading the same bytes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openEmbedded } from '../dist/db/embedded/open.js'
import { openFolder } from '../dist/db/openFolder.js'
import { report } from './report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
const now = () => new Date().toISOString()
try {
  await (await openFolder(folder, now)).close()
  await fill()
  const begun = performance.now()
  const files = filesIn(folder)
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0)
  const reference = { what: 'reading its files', value: performance.now() - begun }
  report('size of the folder', bytes / 1e6, 'MB')

  const opening = performance.now()
  const store = await openFolder(folder, now)
  report('opening it', performance.now() - opening, 'ms', { bar: 1500, reference })

  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const backingUp = performance.now()
  await store.backUp(join(folder, 'backup.tar.gz'), now())
  report('backing it up', performance.now() - backingUp, 'ms', { bar: 5000, reference })
  report('longest pause of the process meanwhile', delay.max / 1e6, 'ms', { bar: 50 })
  await store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fill() {
  const { pool, unhurried, close } = await openEmbedded(folder)
  await unhurried(async () => {
    await pool.query('create table bench (n int, text text)')
    await pool.query('alter table bench alter text set storage external')
    for (let batch = 0; batch < 10; batch++)
      await pool.query(
        `insert into bench select n, repeat(md5(random()::text), 60) from generate_series(1, 21000) n`,
      )
  })
  await close()
}

/** @param {string} path */
function filesIn(path) {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
}
