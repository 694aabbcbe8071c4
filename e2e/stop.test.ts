import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { startApp } from './app.ts'

const topics = (
  parse(readFileSync(join(import.meta.dirname, '../data/topics.yaml'), 'utf8')) as {
    topics?: { id: string }[]
  }[]
).flatMap(({ topics: below = [] }) => below.map(({ id }) => id))

async function post(address: string, name: string, input: object) {
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(input) }
  return fetch(`${address}/api/${name}`, request).catch(() => undefined)
}

test('a server that is stopped finishes what it has begun, and what it acknowledged is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairwind-stop-'))
  const app = await startApp({ folder })
  const asked = topics.slice(0, 60).map(async (topic) => {
    const answer = await post(app.address, 'addWant', { topic })
    return answer?.status === 200 ? topic : undefined
  })
  await Promise.race(asked)
  await app.stop()
  const acknowledged = (await Promise.all(asked)).filter((topic) => topic !== undefined)

  const again = await startApp({ folder })
  const answer = await post(again.address, 'listWants', {})
  const { wants } = (await answer!.json()) as { wants: { topic: string }[] }
  await again.stop()
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(wants.map((want) => want.topic)).toEqual(expect.arrayContaining(acknowledged))
})
