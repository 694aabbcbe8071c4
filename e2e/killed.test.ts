import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../scripts/postgres.mjs'
import { randomOfTest } from '../src/testRandom.ts'

const bin = findPostgres()
const rounds = Number(process.env.FAIRWIND_ROUNDS ?? 5)
const dist = join(import.meta.dirname, '../dist')

/** Sets values through `call` as fast as it can, and says which were acknowledged. */
const writer = `
  const { openServer } = await import('${dist}/db/server/open.js')
  const { installationOn } = await import('${dist}/operations/installation.js')
  const { baseTopics } = await import('${dist}/db/topics/baseTopics.js')
  const { randomUUID } = await import('node:crypto')
  const store = await openServer({ url: process.env.DATABASE_URL, migrationUrl: process.env.OWNER })
  const world = { store, baseTopics, newId: randomUUID, now: () => '2026-03-18T12:00:00Z' }
  const { call } = await installationOn(world)
  for (let n = Number(process.env.FROM); ; n++) {
    await call('setValues', { values: ['n' + n] })
    process.stdout.write(n + '\\n')
  }`

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  if (!bin) return
  server = await startPostgres(bin)
  await server.createDatabase('killed')
})
afterAll(() => server?.remove())

/** Writes from a number on until it is killed so long after its first word; the last number that was acknowledged. */
async function writeUntilKilled(from: number, milliseconds: number): Promise<number> {
  const env = {
    ...process.env,
    DATABASE_URL: server.app('killed'),
    OWNER: server.owner('killed'),
    FROM: String(from),
  }
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = text(child.stdout)
  await once(child.stdout, 'readable')
  await sleep(milliseconds)
  child.kill('SIGKILL')
  return Number((await said).trim().split('\n').at(-1))
}

test.runIf(bin)('a writer on a server that is killed loses nothing it acknowledged', async () => {
  const random = randomOfTest()
  const pool = new pg.Pool({ connectionString: server.admin('killed'), max: 1 })
  let from = 1
  for (let round = 0; round < rounds; round++) {
    const acknowledged = await writeUntilKilled(from, random() * 150)
    const { rows } = await pool.query<{ name: string }>('select name from person_values')
    const written = Number(rows[0]?.name.slice(1))
    expect(rows).toHaveLength(1)
    expect([acknowledged, acknowledged + 1]).toContain(written)
    from = written + 1
  }
  await pool.end()
})
