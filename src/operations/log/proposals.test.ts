import { assert, expect, test } from 'vitest'
import { emptySystem, testDay } from '../../testing.ts'
import type { Input } from '../index.ts'

const system = emptySystem()

const document = `# 2025

## Queues

- [2025-03-04] Cut redeliveries by half
- [2025-05-06] Wrote the runbook
`

function read(name = '2025.md', text = document) {
  return system.call('readFileForLog', { name, text })
}

async function waiting() {
  return (await system.call('listProposals', {})).proposals
}

async function logged() {
  return (await system.call('listEvidence', {})).entries
}

test('reading a document logs nothing by itself: what it holds waits for a yes', async () => {
  expect(await read()).toMatchObject({ kind: 'markdown', offered: 2, waiting: 2 })
  expect(await logged()).toEqual([])
  expect((await waiting()).map(({ candidate }) => candidate.day)).toEqual([
    '2025-05-06',
    '2025-03-04',
  ])
})

test('what is accepted becomes an entry that remembers where it was found', async () => {
  await read()
  const [late] = await waiting()
  assert(late)
  const proposals = [{ kind: late.kind, key: late.candidate.key, scope: 'team' as const }]
  expect(await system.call('acceptProposals', { proposals })).toMatchObject({ added: 1 })
  const [entry] = await logged()
  expect(entry).toMatchObject({ day: '2025-05-06', scope: 'team', source: { kind: 'markdown' } })
  expect(entry?.source.place).toContain('2025.md')
  expect(await waiting()).toHaveLength(1)
})

test('reading it again offers nothing that was logged or declined, and nothing twice', async () => {
  await read()
  const [late, early] = await waiting()
  assert(late && early)
  const key = (each: typeof late) => ({ kind: each.kind, key: each.candidate.key })
  await system.call('acceptProposals', { proposals: [key(late)] })
  await system.call('declineProposals', { proposals: [key(early)] })
  expect(await read()).toMatchObject({ offered: 0, logged: 1, declined: 1, waiting: 0 })

  await system.call('restoreProposals', {})
  expect(await read()).toMatchObject({ offered: 1, logged: 1, waiting: 1 })
  expect(await read()).toMatchObject({ offered: 1, waiting: 1 })
})

test('a pull request that git and GitHub both tell of is offered once, with the reason', async () => {
  const page = 'https://github.com/Northlight/queue/pull/7'
  const piece = (key: string, url: string) => ({
    ...{ key, day: '2025-03-04', text: 'Mend the retries', place: key },
    links: [{ url, title: 'Pull request 7' }],
  })
  const from = (kind: 'git' | 'github' | 'markdown', candidates: ReturnType<typeof piece>[]) =>
    system.call('proposeEvidence', { kind, name: kind, candidates })
  const other = piece('other', 'https://github.com/Northlight/queue/pull/8')
  expect(await from('git', [piece('commit', page)])).toMatchObject({ offered: 1 })
  const second = await from('github', [piece('request', page.toLowerCase()), other])
  expect(second).toMatchObject({ offered: 1, waiting: 2 })
  expect(second.leftOut).toMatchObject([{ what: 'pull requests', count: 1 }])
  expect(await from('git', [piece('commit', page)])).toMatchObject({ offered: 1, waiting: 2 })
  expect(await from('markdown', [piece('line 3', page)])).toMatchObject({ offered: 1 })

  const proposals = [{ kind: 'github' as const, key: 'other' }]
  await system.call('acceptProposals', { proposals })
  expect(await from('git', [other])).toMatchObject({ offered: 0, leftOut: [{ count: 1 }] })
})

test('a piece without a day is not logged before the person says when it was', async () => {
  const candidate = { key: 'k', day: null, text: 'Some time', place: 'x' }
  await system.call('proposeEvidence', { kind: 'csv', name: 'x.csv', candidates: [candidate] })
  const proposal = { kind: 'csv' as const, key: 'k' }
  await expect(system.call('acceptProposals', { proposals: [proposal] })).rejects.toThrow(
    'on which day',
  )
  expect(await waiting()).toHaveLength(1)
  await system.call('acceptProposals', { proposals: [{ ...proposal, day: testDay }] })
  expect(await logged()).toMatchObject([{ text: 'Some time', day: testDay }])
})

test('when one of several cannot be accepted, none is', async () => {
  await read()
  const [first, second] = (await waiting()).map(({ kind, candidate }) => ({
    kind,
    key: candidate.key,
  }))
  assert(first && second)
  const bad = [first, { ...second, topics: ['nonsense'] }]
  await expect(system.call('acceptProposals', { proposals: bad })).rejects.toThrow('no topic')
  expect(await logged()).toEqual([])
  expect(await waiting()).toHaveLength(2)
})

test('what was left out of a source is kept with the reason, and where to go on', async () => {
  const leftOut = [{ what: 'merge commits', why: 'they repeat other commits', count: 12 }]
  const source = { kind: 'git' as const, name: 'shop', candidates: [], leftOut, goOn: 'page 3' }
  await system.call('proposeEvidence', source)
  expect((await system.call('listProposals', {})).sources).toEqual([
    { kind: 'git', name: 'shop', readOn: testDay, leftOut, goOn: 'page 3' },
  ])
})

test('tags that name a topic come along, and other words do not', async () => {
  const candidate = { key: 'k', day: testDay, text: 'x', place: 'x', tags: ['Rust', 'whatever'] }
  await system.call('proposeEvidence', { kind: 'json', name: 'x', candidates: [candidate] })
  await system.call('acceptProposals', { proposals: [{ kind: 'json', key: 'k' }] })
  expect(await logged()).toMatchObject([{ topics: ['rust'] }])
})

test('proposals are narrowed to words or to a repository, each counted', async () => {
  const piece = (key: string, text: string, repository?: string) => ({
    ...{ key, day: '2025-03-04', text, place: `commit ${key}` },
    ...(repository && { repository }),
  })
  const candidates = [
    piece('1', 'Sell 100% of things', 'shop'),
    piece('2', 'Ship _them_', 'shop'),
    piece('3', 'Sell tools', 'tools'),
    piece('4', 'Spoke at the guild'),
  ]
  await system.call('proposeEvidence', { kind: 'git', name: 'shop', candidates })
  const found = async (filter: Input<'listProposals'>) => {
    const { proposals, matching, total } = await system.call('listProposals', filter)
    expect([proposals.length, total]).toEqual([matching, 4])
    return proposals.map(({ candidate }) => candidate.key)
  }
  expect(await found({ search: 'SELL' })).toEqual(['1', '3'])
  expect(await found({ search: '0% of' })).toEqual(['1'])
  expect(await found({ search: '%' })).toEqual(['1'])
  expect(await found({ repository: 'shop' })).toEqual(['1', '2'])
  expect(await found({ repository: '' })).toEqual(['4'])
  expect(await found({ repository: 'tools', search: 'things' })).toEqual([])
  expect((await system.call('listProposals', {})).repositories).toEqual([
    { repository: 'shop', count: 2 },
    { repository: '', count: 1 },
    { repository: 'tools', count: 1 },
  ])
})
