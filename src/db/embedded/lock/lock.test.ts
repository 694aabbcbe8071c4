import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomOfTest } from '../../../testRandom.ts'
import { compile, removeCompiled } from '../fixtures/compile.ts'
import { temporaryFolder } from '../fixtures/folder.ts'
import { pause } from '../fixtures/writer.ts'
import { openEmbedded } from '../open.ts'
import { type Lock, lockFolder } from './lock.ts'

let compiled: string
beforeAll(async () => {
  compiled = await compile()
})
afterAll(() => removeCompiled(compiled))

test('the first takes the folder, the second learns who has it and where', async () => {
  const dir = await temporaryFolder()
  const lock = await take(dir)
  lock.setAddress('http://127.0.0.1:4000')

  const second = await lockFolder(dir)

  expect(second).toMatchObject({
    held: true,
    owner: { pid: process.pid, address: 'http://127.0.0.1:4000' },
    socketPath: lock.socketPath,
  })
  await lock.release()
})

test('a released folder can be taken again, and nothing is left over', async () => {
  const dir = await temporaryFolder()
  await (await take(dir)).release()
  const lock = await take(dir)
  expect(await fs.readdir(dir)).toEqual(['lock'])
  expect(await fs.readdir(join(dir, 'lock'))).toHaveLength(1)
  await lock.release()
})

test('other processes are asked to wait until the owner serves them', async () => {
  const lock = await take(await temporaryFolder())

  const early = await ask(lock, '/api/listGoals')
  expect([early.statusCode, early.headers['retry-after']]).toEqual([503, '1'])
  early.resume()

  lock.serve((request, response) => response.end(`served ${request.url}`))
  expect(await text(await ask(lock, '/api/listGoals'))).toBe('served /api/listGoals')
  expect(await json(await ask(lock, '/owner'))).toMatchObject({ pid: process.pid, address: null })
  await lock.release()
})

test('the socket is closed to other people, and a folder that was there keeps its permissions', async () => {
  const dir = await temporaryFolder()
  await fs.chmod(dir, 0o755)
  const lock = await take(dir)
  expect((await fs.stat(dir)).mode & 0o777).toBe(0o755)
  expect((await fs.stat(join(dir, 'lock'))).mode & 0o777).toBe(0o700)
  await lock.release()
})

test('a path too long for a socket is reached through a short link', async () => {
  const dir = join(await temporaryFolder(), 'a-long-name'.repeat(12))
  const lock = await take(dir)
  expect(Buffer.byteLength(lock.socketPath)).toBeLessThanOrEqual(100)
  expect(await lockFolder(dir)).toMatchObject({ held: true, owner: { pid: process.pid } })
  expect(await fs.readdir(join(dir, 'lock'))).toHaveLength(1)
  await lock.release()
})

test('the lock of a killed process is free at once', async () => {
  const dir = await temporaryFolder()
  const child = start(dir)
  await once(child, 'message')
  await kill(child)
  await (await take(dir)).release()
})

/** Small in the daily suite; FAIRWIND_ROUNDS=30 for the proof. */
const rounds = Number(process.env.FAIRWIND_ROUNDS ?? 3)

test('of racing processes, a third of them killed, never two hold the folder, and no row is lost', async () => {
  const random = randomOfTest()
  const dir = await temporaryFolder()
  const written = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    const { holdings, isCertain } = await race(dir, written, random)
    for (const [index, holding] of holdings.entries())
      expect(holding.from).toBeGreaterThanOrEqual(holdings[index - 1]?.to ?? 0)
    if (isCertain) expect(holdings.length).toBeGreaterThan(0)
  }
  await expectRows(dir, written)
}, 300_000)

type Racer = { child: ChildProcess; told?: Told; killedAt?: number }

/**
 * Eight processes at once, three of them killed at any moment. Answers who held when,
 * in order, and whether somebody must have: not when a killed one may have been it.
 */
async function race(dir: string, written: Set<number>, random: () => number) {
  const racers: Racer[] = Array.from({ length: 8 }, () => ({ child: start(dir, 'write') }))
  const survivors = racers.slice(3).map(({ child }) => once(child, 'message'))
  for (const racer of racers)
    racer.child.on('message', (news: Told | { row: number }) => {
      if ('row' in news) written.add(news.row)
      else racer.told = news
    })
  await Promise.all(racers.slice(0, 3).map((racer) => killAfter(racer, 60 + random() * 400)))
  await Promise.all(survivors)
  const holds = racers.some(({ told, killedAt }) => told && !told.held && !killedAt)
  const before = written.size
  if (holds) await expect.poll(() => written.size, { timeout: 20_000 }).toBeGreaterThan(before)
  await pause(random() * 200)
  await Promise.all(racers.map(({ child }) => kill(child)))
  const isCertain = racers.every(({ told, killedAt }) => !killedAt || told?.held)
  return { holdings: holdingsOf(racers), isCertain }
}

async function killAfter(racer: Racer, milliseconds: number): Promise<void> {
  await pause(milliseconds)
  racer.killedAt = Date.now()
  await kill(racer.child)
}

function holdingsOf(racers: Racer[]): { from: number; to: number }[] {
  return racers
    .flatMap(({ told, killedAt }) =>
      told && !told.held ? [{ from: told.at, to: killedAt ?? Number.POSITIVE_INFINITY }] : [],
    )
    .sort((one, other) => one.from - other.from)
}

async function expectRows(dir: string, written: Set<number>): Promise<void> {
  const lock = await take(dir)
  const { pool, close } = await openEmbedded(dir)
  await pool.query('CREATE TABLE IF NOT EXISTS entries (id serial PRIMARY KEY)')
  const { rows } = await pool.query('SELECT id FROM entries')
  const found = new Set(rows.map(({ id }) => id))
  await close()
  await lock.release()
  expect([...written].filter((id) => !found.has(id))).toEqual([])
}

/** What a process says of its attempt; `held` means by another. */
type Told = { held: boolean; owner: number | null; at: number }

function start(dir: string, ...more: string[]): ChildProcess {
  const fixture = join(import.meta.dirname, '../fixtures/hold.mjs')
  return fork(fixture, [compiled, dir, ...more], { execArgv: [] })
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function take(dir: string): Promise<Lock> {
  const result = await lockFolder(dir)
  if (result.held) throw new Error('The folder is held.')
  return result.lock
}

async function ask({ socketPath }: Lock, path: string): Promise<IncomingMessage> {
  const request = httpRequest({ socketPath, path, agent: false }).end()
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}
