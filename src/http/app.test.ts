import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import { assert, beforeEach, expect, test } from 'vitest'
import { fileSchemas } from '../domain/files/fileSchemas.ts'
import { answerMcp } from '../mcp/server.ts'
import { operations } from '../operations/index.ts'
import { countedMetrics } from '../process/metrics.ts'
import { emptySystem } from '../testing.ts'
import { createApp, type HttpWorld } from './app.ts'
import { loopbackNames } from './guard.ts'

const system = emptySystem()
const webFolder = mkdtempSync(join(tmpdir(), 'fairwind-web-'))
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Fairwind</title><!--start-->')

let app: ReturnType<typeof createApp>
let lines: string[]
const log = {
  info: (facts: object) => void lines.push(JSON.stringify(facts)),
  error: (facts: object) => void lines.push(JSON.stringify(facts)),
}
beforeEach(() => {
  lines = []
  app = appWith()
})

function appWith(other: Partial<HttpWorld> = {}) {
  return createApp({
    log,
    version: '0',
    hostNames: loopbackNames,
    webFolder,
    installation: Promise.resolve(system.installation),
    mcp: (call, request) => answerMcp(call, '0', request),
    ...other,
  })
}

const json = { 'content-type': 'application/json' }

function post(path: string, body: unknown, headers: Record<string, string> = json) {
  return app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { host: 'localhost:4747', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

function get(path: string, headers: Record<string, string> = {}) {
  return app.request(`http://localhost${path}`, { headers: { host: '127.0.0.1:4747', ...headers } })
}

test('a request says where its device is; a page whose zone is unknown here works all the same', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  const dayOf = async (headers: object) => {
    const answer = await post('/api/addEvidence', { text: 'Shipped it' }, { ...json, ...headers })
    return [answer.status, await answer.json()]
  }
  expect(await dayOf({ 'x-time-zone': 'Pacific/Auckland' })).toMatchObject([
    200,
    { day: '2026-03-19' },
  ])
  expect(await dayOf({ 'x-time-zone': 'Pacific/Honolulu' })).toMatchObject([
    200,
    { day: '2026-03-18' },
  ])
  expect(await dayOf({ 'x-time-zone': 'Mars/Base' })).toMatchObject([
    400,
    { error: { message: 'There is no time zone “Mars/Base”. Name one such as Europe/Lisbon.' } },
  ])
  const page = { 'x-time-zone': 'Mars/Base', 'sec-fetch-site': 'same-origin' }
  expect(await dayOf(page)).toMatchObject([200, { day: '2026-03-18' }])
})

test('an assistant over HTTP says where it is, or is where the person’s device was', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  const dayOf = async (headers: Record<string, string>) => {
    const client = new Client({ name: 'test', version: '0' })
    const fetch = async (url: string | URL, init?: RequestInit) => app.request(String(url), init)
    const requestInit = { headers: { host: 'localhost', ...headers } }
    const url = new URL('http://localhost/mcp')
    await client.connect(new StreamableHTTPClientTransport(url, { fetch, requestInit }))
    const { content } = await client.callTool({ name: 'showToday', arguments: {} })
    return JSON.parse((content as { text: string }[])[0]?.text ?? '').today
  }
  expect(await dayOf({ 'x-time-zone': 'Pacific/Auckland' })).toBe('2026-03-19')
  expect(await dayOf({})).toBe('2026-03-19')
  expect(await dayOf({ 'x-time-zone': 'Pacific/Honolulu' })).toBe('2026-03-18')
})

test('an operation is a POST with its input, and answers its output', async () => {
  const answer = await post('/api/addWant', { topic: 'rust', enthusiasm: 0.5 })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ topic: 'rust', enthusiasm: 0.5 })
})

test.each([
  ['/api/addWant', { topic: 'rust', enthusiasm: 7 }, 400, 'Enthusiasm goes from 0 to 1'],
  ['/api/addWant', { topic: 'nope-nope' }, 404, 'There is no topic'],
  ['/api/addWnat', {}, 404, 'Did you mean addWant?'],
  ['/api/__proto__', {}, 404, 'There is no operation'],
  ['/api/addWant', '{"topic":', 400, 'The request body is not valid JSON'],
  ['/api/addWant', 'null', 400, '.'],
  ['/api/addWant', `{"topic":"${'x'.repeat(13_000_000)}"}`, 413, 'larger than 12 MB'],
  ['/api/addWant', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 400, 'nested very deeply'],
  ['/demo/nobody/api/showMe', {}, 404, 'No such person'],
])('POST %s with %.60j is refused with %i and a sentence', async (path, body, status, sentence) => {
  const answer = await post(path, body)
  expect(answer.status).toBe(status)
  const { error } = (await answer.json()) as { error: { message: string } }
  expect(error.message).toContain(sentence)
})

test('a conflict answers 409 and says what it is now', async () => {
  const { id } = (await (await post('/api/addWant', { topic: 'rust' })).json()) as { id: string }
  await post('/api/changeWant', { want: id, revision: 1, enthusiasm: 1 })
  const answer = await post('/api/changeWant', { want: id, revision: 1, enthusiasm: 0 })
  expect(answer.status).toBe(409)
})

test('a web page elsewhere that posts here is refused, however it tries', async () => {
  const body = { topic: 'rust' }
  const elsewhere = { ...json, origin: 'https://elsewhere.example' }
  const attempts = [
    post('/api/addWant', body, elsewhere),
    post('/api/addWant', body, { ...json, origin: 'null' }),
    post('/api/addWant', body, { 'content-type': 'text/plain' }),
    post('/api/addWant', body, { 'content-type': 'application/x-www-form-urlencoded' }),
    post('/api/addWant', body, { 'content-type': 'text/plain; application/json' }),
    post('/api/addWant', body, { ...json, host: 'rebound.example:4747' }),
    post('/mcp', {}, elsewhere),
    get('/', { host: 'rebound.example' }),
  ]
  for (const attempt of attempts) expect([403, 415]).toContain((await attempt).status)
  expect((await system.call('listWants', {})).wants).toEqual([])
})

test('our own page may post', async () => {
  const own = { ...json, host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747' }
  expect((await post('/api/addWant', { topic: 'rust' }, own)).status).toBe(200)
})

test('the OpenAPI document describes every operation by the schema that checks it', async () => {
  const document = (await (await get('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<
      string,
      { post: { requestBody: { content: Record<string, { schema: object }> } } }
    >
  }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual(Object.keys(operations).map((name) => `/api/${name}`))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const { post: described } of Object.values(document.paths)) {
    const body = described.requestBody.content['application/json']
    assert(body)
    ajv.compile(body.schema)
  }
  const addWant = document.paths['/api/addWant']?.post.requestBody.content['application/json']
  assert(addWant)
  expect(ajv.validate(addWant.schema, { topic: 'rust', enthusiasm: 0.5 })).toBe(true)
  expect(ajv.validate(addWant.schema, { topic: 'rust', enthusiasm: 7 })).toBe(false)
})

test('the API’s own page loads nothing from elsewhere', async () => {
  const text = await (await get('/api')).text()
  expect(text).toContain('showSweetSpot')
  expect(text).not.toMatch(/(src|href)="(https?:)?\/\//)
})

test('the schemas of the four files are served, and hold what we export', async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const company = { fairwind: 'company/1', name: 'N' }
  const person = { fairwind: 'person/1', name: 'N' }
  const log = { fairwind: 'log/1' }
  const samples = { company, person, log, archive: { fairwind: 'archive/1', company, person, log } }
  expect(Object.keys(fileSchemas)).toHaveLength(4)
  for (const [kind, sample] of Object.entries(samples)) {
    const file = await get(`/schemas/fairwind-${kind}-1.schema.json`)
    const schema = (await file.json()) as object
    expect(ajv.validate(schema, sample)).toBe(true)
    expect(ajv.validate(schema, { ...sample, unknown: 1 })).toBe(false)
  }
})

test('a name that only JavaScript knows is no schema', async () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect((await get(`/schemas/${name}`)).status).toBe(404)
})

test('a page comes with its first data inside, which cannot close its own element', async () => {
  await system.call('renameMe', { name: '</script><b>Eve' })
  const text = await (await get('/sweet-spot')).text()
  expect(text).toContain('"base":""')
  expect(text).not.toContain('</script><b>Eve')
})

test('a page of the demo comes with that person’s data', async () => {
  await system.installation.demo.add()
  const text = await (await get('/demo/priya-raman/sweet-spot')).text()
  expect(text).toContain('"base":"/demo/priya-raman"')
  expect(text).toContain('Priya Raman')
})

test('the server is healthy at once, and ready when the data is open', async () => {
  let open = (_: typeof system.installation) => {}
  const early = appWith({
    installation: new Promise((resolve) => {
      open = resolve
    }),
  })
  const status = async (path: string) => (await early.request(`http://localhost${path}`)).status
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503])
  const waiting = early.request('http://localhost/api/showMe', {
    method: 'POST',
    headers: { ...json, host: 'localhost' },
    body: '{}',
  })
  open(system.installation)
  expect((await waiting).status).toBe(200)
  expect(await status('/readyz')).toBe(200)
})

test('nothing may be embedded, and scripts come from here only', async () => {
  const { headers } = await get('/')
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a monitor gets counts by operation where they are wanted, and nothing elsewhere', async () => {
  const counted = appWith({ metrics: countedMetrics() })
  await counted.request('http://localhost/api/showMe', {
    method: 'POST',
    headers: { ...json, host: 'localhost' },
    body: '{}',
  })
  const text = await (
    await counted.request('http://localhost/metrics', { headers: { host: 'localhost' } })
  ).text()
  expect(text).toMatch(/fairwind_answer_seconds_count\{.*operation="showMe",status="200"\} 1/)
  expect(text).toContain('process_resident_memory_bytes')
  expect(await (await get('/metrics')).text()).not.toContain('fairwind_answer_seconds')
})

test('the log says what happened, and nothing that anybody wrote', async () => {
  const marker = 'zaunkoenig-7431'
  const topic = await post('/api/addTopic', { name: marker, meaning: marker, mine: true })
  const { id } = (await topic.json()) as { id: string }
  await post('/api/addWant', { topic: id })
  await post('/api/addWant', { topic: marker, enthusiasm: 7 })
  await post(`/api/${marker}`, { [marker]: marker })
  await post('/api/setValues', { values: [marker] })
  await post('/api/renameMe', { name: marker })
  await post('/api/addNeed', { topic: 'rust', why: marker, owner: marker })
  await post('/api/importFile', { text: `fairwind: person/1\nname: ${marker}\n${marker}` })
  await post(`/demo/${marker}/api/showMe`, {})
  await get(`/${marker}?${marker}=${marker}`, { cookie: marker })
  system.installation.call = () => Promise.reject(new Error(`duplicate key ${marker}`))
  expect((await post('/api/showMe', {})).status).toBe(500)

  expect(lines.length).toBe(12)
  expect(lines.join('\n')).toContain('addNeed')
  expect(lines.join('\n')).not.toContain(marker)
})
