// @ts-check
// Small reads and durable commits through `call` on the embedded database, held against the bare
// driver on the same database; and whether a long query lets the process go on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { baseTopics } from '../dist/db/baseTopics.js'
import { openEmbedded } from '../dist/db/embedded/open.js'
import { migrate } from '../dist/db/migrate.js'
import { storeOn } from '../dist/db/store.js'
import { installationOn } from '../dist/operations/installation.js'
import { medianTime, medianTimes, report } from './report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
const { pool, close } = await openEmbedded(folder)
let ids = 0
/** @type {any} */
const world = {
  store: storeOn(pool, close),
  today: () => '2026-03-18',
  newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
  baseTopics,
}
try {
  await migrate(pool)
  const { call } = await installationOn(world)
  for (const topic of ['rust', 'go', 'postgres']) await call('addWant', { topic })
  const { rows } = await pool.query('select organisation_id, person_id from installation')
  const { organisation_id: organisation, person_id: person } = rows[0]

  const text =
    'select * from wants where organisation_id = $1 and person_id = $2 order by since, id'
  const [bare = 0, through = 0] = await medianTimes([
    () => pool.query({ name: 'bare', text, values: [organisation, person] }),
    () => call('listWants', {}),
  ])
  const reference = { what: 'the bare query', value: bare }
  report('small read through call, embedded', through, 'ms', { bar: 2 * bare, reference })

  await pool.query('create table bench (id serial primary key, n int)')
  const insert = { name: 'insert', text: 'insert into bench (n) values ($1)', values: [1] }
  const commit = await medianTime(() => pool.query(insert), 1001)
  report('durable commits, bare', 1000 / commit, 'a second')
  const begun = performance.now()
  for (let n = 0; n < 300; n++) await call('setValues', { values: [`calm ${n}`] })
  report('durable changes through call', 300_000 / (performance.now() - begun), 'a second')

  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await pool.query('select count(*) from generate_series(1, 12000000)')
  delay.disable()
  report('longest pause of the process during a query of a second', delay.max / 1e6, 'ms', {
    bar: 50,
  })
  report('memory of the whole process', process.memoryUsage().rss / 1e6, 'MB')
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}
