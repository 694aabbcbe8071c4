import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile } from './fixtures/compile.ts'
import { temporaryFolder } from './fixtures/folder.ts'
import { type Lock, lockFolder } from './lock.ts'

let compiled: string
beforeAll(async () => {
  compiled = await compile()
})
afterAll(() => fs.rm(compiled, { recursive: true, force: true }))

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

test('the folder and its socket are closed to other people', async () => {
  const dir = await temporaryFolder()
  await fs.chmod(dir, 0o755)
  const lock = await take(dir)
  expect((await fs.stat(dir)).mode & 0o777).toBe(0o700)
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

test('of racing processes, one of them killed, never do two living ones hold the folder', async () => {
  const dir = await temporaryFolder()
  for (let round = 0; round < 5; round += 1) {
    const { holders, victim } = await race(dir)
    expect(holders.length).toBeLessThanOrEqual(1)
    if (victim.held)
      for (const { at } of holders) expect(at).toBeGreaterThanOrEqual(victim.killedAt)
    else expect(holders).toHaveLength(1)
  }
  const lock = await take(dir)
  expect(await fs.readdir(dir)).toEqual(['lock'])
  await lock.release()
}, 30_000)

/** Four processes at once, one of them killed at any moment; answers who came to hold, and when. */
async function race(dir: string) {
  const children = Array.from({ length: 4 }, () => start(dir))
  const victim = { held: false, killedAt: 0 }
  children[0]!.once('message', ({ held }: Told) => {
    victim.held = !held
  })
  const survivors = children.slice(1).map(hear)
  await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 120))
  victim.killedAt = Date.now()
  await kill(children[0]!)
  const told = await Promise.all(survivors)
  await Promise.all(children.map(kill))
  const holders = told.filter(({ held }) => !held)
  // It may have been killed after it took the folder and before it could tell us.
  if (told.some(({ owner }) => owner === children[0]!.pid)) victim.held = true
  return { holders, victim }
}

/** What a process says of its attempt; `held` means by another. */
type Told = { held: boolean; owner: number | null; at: number }

async function hear(child: ChildProcess): Promise<Told> {
  const [told] = (await once(child, 'message')) as [Told]
  return told
}

function start(dir: string): ChildProcess {
  return fork(join(import.meta.dirname, 'fixtures/hold.mjs'), [compiled, dir], { execArgv: [] })
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
