import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeNotices } from './placeNotices.ts'
import { noteServer, runningServers } from './runningServers.ts'
import { settingsFrom } from './settings.ts'

function used(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fairwind-place-'))
  mkdirSync(join(dir, 'postgres'))
  return dir
}

const address = 'http://127.0.0.1:4747'
const settings = (dataDir: string) => settingsFrom({ FAIRWIND_DATA_DIR: dataDir })

test('a new data directory is named', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'fairwind-place-'))
  expect(await placeNotices(settings(dir), {}, [])).toEqual([
    `Creating a new data directory: ${dir}`,
  ])
})

test('a command beside a server on other data says which directory it uses', async () => {
  const [mine, other] = [used(), used()]
  const running = [{ pid: 1, address, dataDir: other }]
  expect(await placeNotices(settings(mine), {}, running)).toEqual([
    `Using the data directory ${mine}. The server at ${address} uses ${other}.`,
  ])
  expect(await placeNotices(settings(other), {}, running)).toEqual([])
  expect(await placeNotices(settings(mine), { dataDir: mine }, running)).toEqual([])
})

test('servers are known while they run, and forgotten when they were killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairwind-servers-'))
  await noteServer({ address, dataDir: '/data' }, folder)
  const dead = join(folder, '2.json')
  writeFileSync(dead, JSON.stringify({ pid: 2 ** 22 + 1, address, dataDir: '/dead' }))
  writeFileSync(join(folder, '3.json'), 'not json')
  expect(await runningServers(folder)).toEqual([{ pid: process.pid, address, dataDir: '/data' }])
  expect(existsSync(dead)).toBe(false)
})
