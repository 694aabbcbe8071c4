import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownerClient } from './ownerClient.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairwind-owner-'))
const socket = join(folder, 'socket')
let owner: Server
let asked: [path: string | undefined, zone: unknown][]

beforeEach(async () => {
  asked = []
  owner = createServer((request, response) => {
    asked.push([request.url, request.headers['x-time-zone']])
    response.end('{}')
  })
  await new Promise<void>((resolve) => owner.listen(socket, resolve))
})
afterEach(async () => {
  await new Promise((resolve) => owner.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

test('the process that owns the data hears where the device is that asks', async () => {
  const { call, demo } = ownerClient(socket, async () => Promise.reject(new Error('gone')))
  const here = { timeZone: 'Pacific/Auckland' }
  await call('showToday', {}, here)
  await call('showToday', {})
  await (await demo.callAs('priya-raman'))?.('showToday', {}, here)
  await demo.add(here)
  expect(asked).toEqual([
    ['/api/showToday', 'Pacific/Auckland'],
    ['/api/showToday', undefined],
    ['/demo/priya-raman/api/showToday', 'Pacific/Auckland'],
    ['/api/demo', 'Pacific/Auckland'],
  ])
})
