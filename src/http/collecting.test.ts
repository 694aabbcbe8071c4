import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { onThisMachine } from '../collect/onThisMachine.ts'
import { buildRepository, manyCommits } from '../collect/testRepository.ts'
import type { RepositoryOutcome } from '../domain/log/collecting.ts'
import { emptySystem } from '../testing.ts'
import { createApp, type HttpWorld } from './app.ts'
import { loopbackNames } from './guard.ts'

const system = emptySystem()
const folder = buildRepository(manyCommits(30), {
  remote: 'https://ada:secret@example.org/acme/shop.git',
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let lines: string[]
let app: ReturnType<typeof createApp>
beforeEach(() => {
  lines = []
  app = appWith({ collecting: onThisMachine })
})

function appWith(other: Partial<HttpWorld>) {
  const log = (facts: object, message: string) => void lines.push(JSON.stringify([facts, message]))
  return createApp({
    log: { info: log, error: log },
    version: '0',
    hostNames: loopbackNames,
    webFolder: '.',
    installation: Promise.resolve(system.installation),
    mcp: async () => new Response(),
    ...other,
  })
}

const own = { host: 'localhost:4747', 'content-type': 'application/json' }

function collect(body: object, headers: Record<string, string> = {}, to = app, from = '') {
  return to.request(`http://localhost${from}/api/collectRepository`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: JSON.stringify(body),
  })
}

async function refusalOf(body: object) {
  const answer = await collect(body)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  return ((await answer.json()) as { error: { message: string } }).error.message
}

test('a repository becomes proposals under its name, and a second import finds nothing new', async () => {
  const first = (await (await collect({ path: folder })).json()) as RepositoryOutcome
  expect(first).toMatchObject({ repository: 'shop', logged: 0, declined: 0 })
  expect(first.offered).toBeGreaterThan(2)
  expect(first.people).toMatchObject([{ address: 'ada@example.org', isMe: true }])
  const { sources, total } = await system.call('listProposals', {})
  expect(total).toBe(first.offered)
  expect(sources).toMatchObject([{ kind: 'git', name: 'shop' }])

  const { proposals } = await system.call('listProposals', { limit: 2 })
  const keys = proposals.map(({ kind, candidate: { key } }) => ({ kind, key }))
  await system.call('acceptProposals', { proposals: keys })
  const second = (await (await collect({ path: folder })).json()) as RepositoryOutcome
  expect(second).toMatchObject({ offered: first.offered - 2, logged: 2 })
})

test('the path is neither saved nor logged, and no secret of the remote is', async () => {
  await collect({ path: folder })
  const { proposals, sources } = await system.call('listProposals', { limit: 1000 })
  const kept = JSON.stringify([proposals, sources, lines])
  expect(kept).toContain('shop')
  expect(kept).not.toContain(basename(folder))
  expect(kept).not.toContain('secret')
})

test('how far it has come is told in lines, up to the answer', async () => {
  const answer = await collect({ path: folder }, { accept: 'application/x-ndjson' })
  const told = (await answer.text()).trim().split('\n')
  const stages = told.flatMap((line) => JSON.parse(line).progress?.stage ?? [])
  expect([...new Set(stages)]).toEqual(['reading', 'sorting', 'saving'])
  expect(JSON.parse(told.at(-1) ?? '')).toMatchObject({ output: { repository: 'shop' } })
})

test('a repository without one’s own commits says whose there are, and takes those one chooses', async () => {
  const others = buildRepository(manyCommits(10), { me: 'Bo <bo@example.org>' })
  const found = (await (await collect({ path: others })).json()) as RepositoryOutcome
  expect(found).toMatchObject({ offered: 0, leftOut: [] })
  expect(found.people.map(({ address, commits }) => [address, commits])).toEqual([
    ['ada@example.org', 9],
    ['sam@example.org', 1],
  ])
  expect((await system.call('listProposals', {})).sources).toEqual([])
  const body = { path: others, me: ['ada@example.org'] }
  const chosen = (await (await collect(body)).json()) as RepositoryOutcome
  expect(chosen.offered).toBeGreaterThan(0)
  rmSync(others, { recursive: true })
})

test('each wrong path gets one sentence that quotes it as it was typed', async () => {
  const empty = buildRepository([])
  expect(await refusalOf({ path: ' ' })).toBe('Enter the path of a folder.')
  expect(await refusalOf({ path: 'code/shop' })).toMatch(/^“code\/shop” isn’t a full path\./)
  expect(await refusalOf({ path: '~/no/such/place' })).toMatch(
    /^Couldn’t find “~\/no\/such\/place”/,
  )
  expect(await refusalOf({ path: join(folder, '.git/HEAD') })).toMatch(/HEAD” is a file\. Enter/)
  expect(await refusalOf({ path: join(folder, '..') })).toMatch(/isn’t a Git repository/)
  expect(await refusalOf({ path: empty })).toMatch(/has no commits yet/)
  expect(await refusalOf({ path: folder, exec: 'x' })).toBe('There is no field exec.')
  rmSync(empty, { recursive: true })
})

test('only pages of this server may ask', async () => {
  const elsewhere = { origin: 'https://example.org' }
  expect((await collect({ path: folder }, elsewhere)).status).toBe(403)
  expect((await collect({ path: folder }, { host: 'rebound.example.org' })).status).toBe(403)
  expect((await collect({ path: folder }, { 'content-type': 'text/plain' })).status).toBe(415)
})

test('on a server of others, in the demo and for assistants it does not exist', async () => {
  const shared = appWith({})
  expect((await collect({ path: folder }, {}, shared)).status).toBe(404)
  await system.installation.demo.add()
  expect((await collect({ path: folder }, {}, app, '/demo/priya-raman')).status).toBe(404)
  const description = await app.request('http://localhost/api/openapi.json', { headers: own })
  expect(await description.text()).not.toContain('collectRepository')
})
