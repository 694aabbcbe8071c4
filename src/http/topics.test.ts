import { gunzipSync } from 'node:zlib'
import { assert, beforeEach, expect, test } from 'vitest'
import { emptySystem } from '../testing.ts'
import { createApp } from './app.ts'
import { loopbackNames } from './guard.ts'

const system = emptySystem()
let app: ReturnType<typeof createApp>
beforeEach(() => {
  app = createApp({
    log: { info() {}, error() {} },
    version: '0',
    hostNames: loopbackNames,
    webFolder: import.meta.dirname,
    installation: Promise.resolve(system.installation),
    mcp: () => Promise.reject(new Error('No assistant here')),
  })
})

function get(headers: Record<string, string> = {}, path = '/api/topics') {
  return app.request(`http://localhost${path}`, { headers: { host: '127.0.0.1:4747', ...headers } })
}

test('the topics come under a strong tag, for one person only, to be asked for anew', async () => {
  const answer = await get()
  expect(answer.headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  const { version, topics } = (await answer.json()) as { version: string; topics: object[] }
  const shown = await system.call('showSweetSpot', { withTopics: true })
  expect({ version, topics }).toEqual({ version: shown.topicsVersion, topics: shown.topics })
})

test.each(['identity', 'gzip'])(
  'who has them already gets 304 and no byte, with %s',
  async (way) => {
    const accepting = { 'accept-encoding': way }
    const etag = (await get(accepting)).headers.get('etag')
    assert(etag)
    const again = await get({ ...accepting, 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(etag)
  },
)

test('packed, the tag stays strong and differs from the one of the plain text', async () => {
  const plain = await get()
  const packed = await get({ 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('etag')).toMatch(/^"[\w-]{22}-gzip"$/)
  expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(await plain.text())
})

test('any change to a topic is another tag', async () => {
  const tags = [(await get()).headers.get('etag')]
  await system.call('addTopic', { name: 'Knitting', mine: true })
  tags.push((await get()).headers.get('etag'))
  await system.call('changeTopic', { topic: 'Knitting', meaning: 'With wool.' })
  tags.push((await get()).headers.get('etag'))
  expect(new Set(tags).size).toBe(3)
})

test('the demo’s people have their own address', async () => {
  expect((await get({}, '/demo/nobody/api/topics')).status).toBe(404)
})
