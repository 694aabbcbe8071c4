// @ts-check
// Small reads and durable changes through `call`, on the embedded database and on a server where
// there is one, held against the bare driver on the same database; and whether a long query lets
// the process go on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import { openEmbedded } from '../dist/db/embedded/open.js'
import { openServer } from '../dist/db/server/open.js'
import { migrate } from '../dist/db/store/migrate.js'
import { storeOn } from '../dist/db/store/store.js'
import { baseTopics } from '../dist/db/topics/baseTopics.js'
import { installationOn } from '../dist/operations/installation.js'
import { findPostgres, startPostgres } from '../scripts/postgres.mjs'
import { medianTime, medianTimes, report } from './report.mjs'

await embedded()
const bin = findPostgres()
if (bin) await onServer(bin)
else console.log('No PostgreSQL here: nothing measured on a server.')

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
  const { pool, close } = await openEmbedded(folder)
  try {
    await migrate(pool)
    await smallReads('embedded', pool, storeOn(pool, close))
    await commits(pool)
    await pauses(pool)
    report('memory of the whole process', process.memoryUsage().rss / 1e6, 'MB')
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} path */
async function onServer(path) {
  const server = await startPostgres(path)
  await server.createDatabase('bench')
  const store = await openServer({
    url: server.app('bench'),
    migrationUrl: server.owner('bench'),
  })
  const pool = new pg.Pool({ connectionString: server.admin('bench'), max: 1 })
  try {
    await smallReads('PostgreSQL', pool, store)
  } finally {
    await pool.end()
    await store.close()
    server.remove()
  }
}

/**
 * @param {string} where
 * @param {pg.Pool} pool
 * @param {import('../src/db/store/store.ts').Store} store
 */
async function smallReads(where, pool, store) {
  let ids = 0
  /** @type {any} */
  const world = {
    store,
    now: () => '2026-03-18T12:00:00Z',
    newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    baseTopics,
  }
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
  report(`small read through call, ${where}`, through, 'ms', { bar: 2 * bare, reference })
  const begun = performance.now()
  for (let n = 0; n < 300; n++) await call('setValues', { values: [`calm ${n}`] })
  report(
    `durable changes through call, ${where}`,
    300_000 / (performance.now() - begun),
    'a second',
  )
}

/** @param {pg.Pool} pool */
async function commits(pool) {
  await pool.query('create table bench (id serial primary key, n int)')
  const insert = { name: 'insert', text: 'insert into bench (n) values ($1)', values: [1] }
  const commit = await medianTime(() => pool.query(insert), 1001)
  report('one durable commit, bare, embedded', commit, 'ms', { bar: 0.5 })
}

/** @param {pg.Pool} pool */
async function pauses(pool) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await pool.query('select count(*) from generate_series(1, 12000000)')
  delay.disable()
  report('longest pause of the process during a query of a second', delay.max / 1e6, 'ms', {
    bar: 50,
  })
}
