import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Progress } from '../domain/base/progress.ts'
import { callAs } from '../operations/call.ts'
import { remote } from '../operations/remote.ts'
import { openReading, type Reading } from '../readers/worker/reading.ts'
import { emptySystem } from '../testing.ts'
import { createApp } from './app.ts'
import { loopbackNames } from './guard.ts'

const system = emptySystem()
const entry = new URL('../readers/worker/fixtures/slowThread.mjs', import.meta.url)
const endless = { name: '2025.md', text: `endless${'\n- Cut redeliveries'.repeat(4000)}` }

let server: Server
let reading: Reading
let call: ReturnType<typeof remote>

beforeEach(async () => {
  reading = openReading({ entry })
  const { installation, world } = system
  const { id: personId, organisation } = await installation.call('showMe', {})
  const actor = { organisationId: organisation.id, personId }
  const app = createApp({
    log: { info() {}, error() {} },
    version: '0',
    hostNames: loopbackNames,
    webFolder: '.',
    installation: Promise.resolve({ ...installation, call: callAs({ ...world, reading }, actor) }),
    mcp: async () => new Response(),
  })
  server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  call = remote((path, request) => fetch(`http://127.0.0.1:${port}${path}`, request))
})
afterEach(async () => {
  await reading.close()
  server.closeAllConnections()
  server.close()
})

test('how far a reading has come is told while it runs, and then its answer', async () => {
  const told: Progress[] = []
  const file = { name: '2025.md', text: '## March 2025\n\n- Cut redeliveries by half' }
  const read = await call('readFileForLog', file, { report: (each) => told.push(each) })
  expect(read).toMatchObject({ kind: 'markdown', offered: 1 })
  expect(told.map(({ stage }) => stage)).toEqual(['reading', 'sorting', 'saving'])
})

test('a refusal at the end of the lines is the same as without them', async () => {
  const file = { name: 'empty.md', text: ' ' }
  const plain = await call('readFileForLog', file).catch((error) => error)
  const inLines = await call('readFileForLog', file, { report: () => {} }).catch((error) => error)
  expect(plain).toMatchObject({ code: 'invalid', message: '“empty.md” is empty.' })
  expect(inLines).toEqual(plain)
})

test.each([false, true])('who hangs up stops the reading (with progress: %s)', async (inLines) => {
  const stop = new AbortController()
  const options = { signal: stop.signal, ...(inLines && { report: () => {} }) }
  const asked = call('readFileForLog', endless, options)
  while (reading.threads() === 0) await sleep(10)
  // By now the first line of the answer is there.
  await sleep(200)
  stop.abort()
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  for (let wait = 0; reading.threads() > 0 && wait < 500; wait++) await sleep(10)
  expect(reading.threads()).toBe(0)
  expect(await call('listProposals', {})).toMatchObject({ total: 0, sources: [] })
})

test('while a file is read that has no end, others are answered', async () => {
  const stop = new AbortController()
  const asked = call('previewFileForLog', endless, { signal: stop.signal }).catch(() => {})
  while (reading.threads() === 0) await sleep(10)
  expect(await call('showMe', {})).toMatchObject({ handle: 'me' })
  stop.abort()
  await asked
})
